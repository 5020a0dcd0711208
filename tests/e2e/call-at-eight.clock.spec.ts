import { randomBytes } from "node:crypto";
import type postgres from "postgres";
import { expect, test } from "../support/app-clock";
import { haveSignedIn } from "../support/persona";

/** A request that the demo counselor has claimed, of somebody who lives by Denver's clock. */
async function claimedRequest(sql: postgres.Sql, givenName: string): Promise<string> {
  const id = `eight-${randomBytes(6).toString("hex")}`;
  const at = "2026-11-18T15:00:00Z";
  await sql`insert into people (id, given_name, created_at) values (${id}, ${givenName}, ${at})`;
  await sql`
    insert into requests (id, reference, kind, queue_id, person_id, topic, program_slugs, given_name,
      email, phone, stated_zone, shared_items, consents, created_at, confirmed_at, owner_id, claimed_at)
    select ${id}, ${`WM-${id.slice(6, 10)}-${id.slice(10, 14)}`.toUpperCase()}, 'message', m.queue_id,
      ${id}, 'cost', '{}', ${givenName}, ${`${id}@people.test`}, '+17205550147', 'America/Denver',
      '[]', '[]', ${at}, ${at}, u.id, ${at}
    from users u join queue_members m on m.user_id = u.id
    where u.email = 'counselor@demo.test' limit 1`;
  return id;
}

test("the call button turns at 8:00:00 of the person's clock, by itself, and the server refuses until then", async ({
  page,
  sql,
  clock,
  browser,
}) => {
  const id = await claimedRequest(sql, "Ottilie");
  clock.moveTo("2026-11-19T14:59:56Z");
  await haveSignedIn(page, "counselor@demo.test");
  await page.goto(`/desk/leads/${id}`);
  const panel = page.getByRole("region", { name: "Call" });
  await expect(panel.getByText("7:59 am", { exact: true })).toBeVisible();
  const next = "10:00 am Eastern time (8:00 am Mountain time for Ottilie)";
  await expect(panel.getByRole("status")).toContainText("Not now.");
  await expect(panel.getByRole("status")).toContainText(next);
  await expect(panel.getByText("This page turns by itself then.")).toBeVisible();

  await panel.getByRole("button", { name: "Call", exact: true }).click();
  await expect(panel.getByRole("status")).toContainText("The call was not made.");

  // Without scripts the time is said, and a link asks again.
  const storageState = await page.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState });
  const paper = await plain.newPage();
  await paper.goto(`/desk/leads/${id}`);
  const plainPanel = paper.getByRole("region", { name: "Call" });
  await expect(plainPanel.getByText(next)).toBeVisible();
  await expect(plainPanel.getByText("This page turns by itself then.")).toHaveCount(0);

  clock.moveTo("2026-11-19T14:59:59.999Z");
  await page.reload();
  await expect(panel.getByRole("status")).toContainText("The call was not made.");
  await page.evaluate(() => document.body.setAttribute("data-same-page", "yes"));
  await panel.getByRole("button", { name: "Call", exact: true }).focus();
  clock.moveTo("2026-11-19T15:00:00Z");
  await expect(panel.getByRole("status")).toHaveText("You may call now.");
  await expect(panel.getByText("8:00 am", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.body.getAttribute("data-same-page"))).toBe("yes");
  await expect(panel.getByRole("button", { name: "Call", exact: true })).toBeFocused();

  await plainPanel.getByRole("link", { name: "Check again" }).click();
  await expect(plainPanel.getByText("You may call now.")).toBeVisible();
  await plain.close();

  await page.keyboard.press("Enter");
  await expect(panel.getByRole("link", { name: /^Call / })).toBeVisible();
  const decisions = await sql<{ isAllowed: boolean; nextAllowedAt: Date | null }[]>`
    select is_allowed as "isAllowed", next_allowed_at as "nextAllowedAt"
    from gate_decisions where request_id = ${id} order by decided_at`;
  expect(decisions.map(({ isAllowed }) => isAllowed)).toEqual([false, true]);
  expect(decisions[0]?.nextAllowedAt).toEqual(new Date("2026-11-19T15:00:00Z"));
});
