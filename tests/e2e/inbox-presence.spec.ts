import { expect, keysReady, test } from "../support/app-desk";

test("an idle desk says that no chats come, and the next press brings them back", async ({
  desk,
  sql,
}) => {
  const { page, id } = await desk.staff("Wanda Voss");
  // A beat comes every fifteen seconds; the page's own clock makes them short.
  await page.clock.install();
  await page.goto("/desk/inbox");
  const beat = page.waitForResponse("**/api/desk/presence");
  await page.getByRole("button", { name: "I’m available" }).click();
  await beat;
  const presence = page.getByRole("region", { name: "Your presence" });
  await expect(presence).toContainText("Available · 0 of 3 chats");
  const heartbeat = async () => {
    const [row] = await sql<{ heartbeat_at: Date }[]>`
      select heartbeat_at from counselor_presence where user_id = ${id}`;
    return row?.heartbeat_at.getTime() ?? 0;
  };
  const first = await heartbeat();
  expect(Date.now() - first).toBeLessThan(15_000);
  // As if the last press had been eleven minutes ago.
  await page.evaluate(() =>
    localStorage.setItem("waymark-desk-active", String(Date.now() - 11 * 60_000)),
  );
  await page.clock.fastForward(15_000);
  await expect(presence).toContainText("No press for 10 minutes");
  expect(await heartbeat(), "no life sign of somebody who is not there").toBe(first);
  await page.keyboard.press("Shift");
  await expect(presence).not.toContainText("No press for 10 minutes");
  await expect(presence).toContainText("Available ·");
  expect(await heartbeat()).toBeGreaterThan(first);
  // Away for hours, as with a closed lid: Available is chosen anew, and holds at once.
  await sql`update counselor_presence set heartbeat_at = heartbeat_at - interval '5 hours'
    where user_id = ${id}`;
  await page.clock.fastForward(15_000);
  await expect(presence).toContainText("You were gone for a while");
  // News of another chat draw the page anew, which says Away now: why is not forgotten.
  await desk.chat("Orla", "Is there a place for me?", id);
  await sql`select pg_notify('inbox', ${desk.queueId})`;
  await expect(page.getByRole("link", { name: /Orla/ })).toBeVisible();
  await expect(presence).toContainText("You were gone for a while");
  await page.getByRole("button", { name: "I’m available" }).click();
  await expect(presence).toContainText("Available ·");
  await page.getByRole("button", { name: "Set me away" }).click();
  await expect(presence).toContainText("Away ·");
});

test("presence changes beside an open chat: the chat, a half-written note and the focus stay", async ({
  desk,
}) => {
  const { page, id } = await desk.staff("Wanda Voss");
  const chat = await desk.chat("Nadia", "May I pay monthly?", id);
  await page.goto(`/desk/inbox/${chat.id}?view=all&done=claimed`);
  await keysReady(page);
  await page.keyboard.press("n");
  const note = page.getByLabel("Private note", { exact: true });
  await note.fill("Asks about mon");
  const presence = page.getByRole("region", { name: "Your presence" });
  for (const [press, then] of [
    ["I’m available", "Set me away"],
    ["Set me away", "I’m available"],
  ] as const) {
    await presence.getByRole("button", { name: press }).click();
    await expect(presence.getByRole("button", { name: then })).toBeFocused();
    await expect(note).toHaveValue("Asks about mon");
    await expect(page).toHaveURL(`/desk/inbox/${chat.id}?view=all&done=claimed`);
  }
});
