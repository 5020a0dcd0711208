import { expect, test } from "../support/app-desk";

test("an idle desk says that no chats come, and the next press brings them back", async ({
  desk,
  sql,
}) => {
  const { page, id } = await desk.staff("Wanda Voss");
  await page.goto("/desk/inbox");
  await page.getByRole("button", { name: "I’m available" }).click();
  const presence = page.getByRole("region", { name: "Your presence" });
  await expect(presence).toContainText("Available · 0 of 3 chats");
  const age = async () => {
    const [row] = await sql`select extract(epoch from clock_timestamp() - heartbeat_at) as age
      from counselor_presence where user_id = ${id}`;
    return Number(row?.age);
  };
  expect(await age()).toBeLessThan(15);
  // As if the last press had been eleven minutes ago.
  await page.evaluate(() =>
    localStorage.setItem("waymark-desk-active", String(Date.now() - 11 * 60_000)),
  );
  await expect(presence).toContainText("No press for 10 minutes", { timeout: 20_000 });
  const before = await age();
  await page.keyboard.press("Shift");
  await expect(presence).not.toContainText("No press for 10 minutes");
  await expect(presence).toContainText("Available ·");
  expect(await age()).toBeLessThan(before);
  await page.getByRole("button", { name: "Set me away" }).click();
  await expect(presence).toContainText("Away ·");
});
