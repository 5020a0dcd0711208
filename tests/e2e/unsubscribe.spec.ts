import { randomBytes } from "node:crypto";
import type postgres from "postgres";
import { expect, test } from "../support/app";
import { haveBooked, heading, newAsker } from "../support/app-journey";
import { latestMail } from "../support/mailbox";
import { haveSignedInByCode } from "../support/persona";

/** A mail of a kind that can be switched off: of a call that was missed. */
async function sendMissedMail(sql: postgres.Sql, email: string) {
  const id = () => randomBytes(12).toString("hex");
  const [call] = await sql<{ id: string; personId: string; at: string }[]>`
    select r.id, r.person_id as "personId", s.starts_at::text as at
    from requests r join slots s on s.id = r.slot_id where r.email = ${email}`;
  if (!call) throw new Error("There is no call.");
  await sql`insert into booking_events (id, request_id, kind, from_starts_at, by, at)
    values (${id()}, ${call.id}, 'missed_by_us', ${call.at}, 'system', now())`;
  const payload = { requestId: call.id, startsAt: new Date(call.at).toISOString() };
  await sql`insert into jobs (id, kind, payload, person_id, run_at, created_at)
    values (${id()}, 'mail.call_missed', ${sql.json(payload)}, ${call.personId}, '2020-01-01', now())`;
}

test("a mail program's one click ends that kind of mail without a page, a cookie or an origin; the page asks first; and Privacy brings it back", async ({
  page,
  open,
  sql,
  baseURL,
}) => {
  const asker = newAsker("Tilda");
  await haveBooked(page, asker);
  await sendMissedMail(sql, asker.email);
  const wanted = { subject: /^We missed our call/ };
  const mail = await latestMail(page.request, asker.email, wanted);
  const link = mail.links.find((path) => path.startsWith("/unsubscribe/")) ?? "";
  const isOn = async () => {
    const rows = await sql<{ isOn: boolean }[]>`
      select p.is_on as "isOn" from notification_preferences p
      join person_emails e on e.person_id = p.person_id where e.email = ${asker.email}`;
    return rows.map((row) => row.isOn);
  };
  const post = (path: string, body: string) =>
    fetch(`${baseURL}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body,
    });

  // What a scanner does: it opens links.
  for (const path of [link, `${link}/one-click`]) await page.request.get(path);
  const right = "List-Unsubscribe=One-Click";
  expect((await post(link, right)).status).toBe(403);
  expect((await post("/my/privacy", right)).status).toBe(403);
  expect((await post(`${link}/one-click`, "x=y")).status).toBe(400);
  expect((await post("/unsubscribe/x/one-click", right)).status).toBe(404);
  expect(await isOn()).toEqual([]);
  expect((await post(`${link}/one-click`, right)).status).toBe(200);
  expect((await post(`${link}/one-click`, right)).status).toBe(200);
  expect(await isOn()).toEqual([false]);

  await haveSignedInByCode(page, asker.email);
  await page.goto("/my/privacy");
  await page.getByRole("button", { name: "Switch on Missed calls" }).click();
  await expect(page.getByText("Your choice is saved.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Switch off Missed calls" })).toBeVisible();
  expect(await isOn()).toEqual([true]);

  const elsewhere = await open();
  await elsewhere.goto(link);
  await heading(elsewhere, "Stop these mails?");
  expect(await isOn()).toEqual([true]);
  await elsewhere.getByRole("button", { name: "Stop mails of this kind" }).click();
  await heading(elsewhere, "These mails have stopped");
  expect(await isOn()).toEqual([false]);
  await elsewhere.goto(`${link.slice(0, -1)}`);
  await heading(elsewhere, "This link does not open anything");
});
