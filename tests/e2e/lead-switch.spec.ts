import { expect, test } from "../support/app-desk";

test("whoever goes from one request to another hears and stands at whose it is", async ({
  desk,
}) => {
  const { page } = await desk.staff("Wanda Voss");
  const first = await desk.request("Nadia");
  await desk.request("Priya");
  await page.goto(`/desk/leads/${first}`);
  await expect(page).toHaveTitle(/Nadia · Request · Desk$/);
  const name = page.getByRole("heading", { level: 1 });
  // Both wait equally long, so which one is next is chance.
  await page.locator("main a[rel=next], main a[rel=prev]").press("Enter");
  await expect(name).toHaveText("Priya");
  await expect(name).toBeFocused();
  await expect(page).toHaveTitle(/Priya · Request · Desk$/);
  await page.getByRole("button", { name: "Claim" }).press("Enter");
  await expect(page.getByText("This is yours now.", { exact: false })).toBeVisible();
  await expect(page, "the forms of a claimed request, too").toHaveTitle(/Priya · Request · Desk$/);
  await page.reload();
  await page.waitForLoadState("networkidle");
  await expect(page.locator("body")).toBeFocused();
});
