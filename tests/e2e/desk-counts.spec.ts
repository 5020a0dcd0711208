import { expect, test } from "../support/app-desk";

test("the numbers beside the desk's lists follow each change of a request", async ({ desk }) => {
  const { page } = await desk.staff("Wanda Voss");
  await desk.request("Nadia");
  await desk.request("Omid");
  await page.goto("/desk/leads");
  const ways = page.getByRole("navigation", { name: "Desk" });
  const says = (list: string, count: number) =>
    expect(ways.getByRole("link", { name: `${list} ${count}`, exact: true })).toBeVisible();
  await says("Unclaimed", 2);
  await page.getByRole("button", { name: "Claim Nadia" }).click();
  await expect(page.getByText("This is yours now.", { exact: false })).toBeVisible();
  await says("Unclaimed", 1);
  await says("Mine", 1);
  await page.getByRole("button", { name: "Close request" }).click();
  await expect(page.getByText("This request is closed.")).toBeVisible();
  await says("Mine", 0);
  await says("All open", 1);
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByText("This request is open again.", { exact: false })).toBeVisible();
  await says("Unclaimed", 2);
  await page.getByRole("button", { name: "Claim" }).click();
  await says("Mine", 1);
  await page.getByRole("button", { name: "Release" }).click();
  await expect(page.getByText("You gave the request back.", { exact: false })).toBeVisible();
  await says("Mine", 0);
  await says("Unclaimed", 2);
});
