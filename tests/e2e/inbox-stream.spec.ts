import { expect, test } from "../support/app-desk";

test("a desk whose stream was answered with none hears of the next chat by itself", async ({
  desk,
  sql,
}) => {
  const { page, id } = await desk.staff("Wanda Voss");
  let asked = 0;
  await page.route("**/api/desk/events", (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 204 }) : route.continue();
  });
  await page.goto("/desk/inbox");
  await expect.poll(() => asked).toBeGreaterThan(1);
  await desk.chat("Orla", "Is there a place for me?", id);
  await sql`select pg_notify('inbox', ${desk.queueId})`;
  await expect(page.getByRole("link", { name: /Orla/ })).toBeVisible();
});
