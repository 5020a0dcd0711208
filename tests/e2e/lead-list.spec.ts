import { expect, test } from "../support/app-desk";

test("the order is said as it is, an answered request names its counselor, and a closed one its last day", async ({
  desk,
  sql,
}) => {
  const { page } = await desk.staff("Mara Lindt", "manager");
  const wanda = await desk.staff("Wanda Voss");
  const answered = await desk.request("Nadia");
  const closed = await desk.request("Omid");
  await sql`update requests set owner_id = ${wanda.id}, claimed_at = confirmed_at,
    answered_at = confirmed_at where id in (${answered}, ${closed})`;
  await sql`update requests set created_at = '2026-11-02T15:00:00Z', confirmed_at = '2026-11-02T15:00:00Z',
    closed_at = '2026-11-09T15:00:00Z' where id = ${closed}`;
  await page.goto("/desk/leads?view=all");
  const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expect(row("Nadia")).toContainText("Answered");
  await expect(row("Nadia")).toContainText("Wanda Voss");

  await page.goto("/desk/leads?view=closed");
  await expect(row("Omid")).toContainText("November 9");
  await expect(page.getByText("newest first", { exact: true })).toBeVisible();
  await page.getByLabel("Order").selectOption({ label: "Oldest" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("oldest first", { exact: true })).toBeVisible();
});

test("a search for a reference points to the form that opens it, and a request without a phone is never called", {
  tag: "@full",
}, async ({ desk }) => {
  const { page } = await desk.staff("Wanda Voss");
  for (const typed of ["WM-8HJ2-5CXN", "wm 8hj2 5cxn", "8HJ25CXN"]) {
    await page.goto(`/desk/leads?q=${encodeURIComponent(typed)}`);
    await expect(
      page.getByText("No list is searched by reference.", { exact: false }),
    ).toBeVisible();
  }
  await page.goto("/desk/leads?q=Fernanda");
  await expect(page.getByText("Nothing here matches.", { exact: false })).toBeVisible();
  const request = await desk.request("Nadia");
  await page.goto(`/desk/leads/${request}`);
  await page.getByRole("button", { name: "Claim" }).click();
  const panel = page.getByRole("region", { name: "Call" });
  await expect(panel).toContainText("No call possible. No phone number was given.");
  await expect(panel).not.toContainText("Not now.");
});
