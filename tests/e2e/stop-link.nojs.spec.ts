import { expect, test } from "../support/app";
import { haveBooked, heading, newAsker } from "../support/app-journey";
import { latestMail } from "../support/mailbox";

test("the mailed link stops everything without an account and without JavaScript, and opening it stops nothing", async ({
  page,
  open,
  sql,
}) => {
  const asker = newAsker("Iris");
  await haveBooked(page, asker);
  const mail = await latestMail(page.request, asker.email, { subject: /^Booked:/ });
  const link = mail.links.find((path) => path.startsWith("/talk/request/")) ?? "";
  const stops = async () => {
    const [row] = await sql<{ n: number; queued: number }[]>`
      select (select count(*)::int from consent_receipts r where r.person_id = e.person_id
          and r.channel = 'all' and not is_given) as n,
        (select count(*)::int from jobs j where j.person_id = e.person_id
          and j.done_at is null) as queued
      from person_emails e where e.email = ${asker.email}`;
    return row;
  };
  const before = await stops();
  expect(before?.n).toBe(0);
  expect(before?.queued).toBeGreaterThan(0);

  const phone = await open();
  await phone.goto(link);
  await phone.getByRole("link", { name: "Stop contacting me" }).click();
  await heading(phone, "Stop contacting you?");
  await phone.reload();
  expect(await stops()).toEqual(before);
  await phone.getByRole("button", { name: "Stop contacting me" }).click();
  await heading(phone, "You said stop");
  expect(await stops()).toEqual({ n: 1, queued: 0 });
  await phone.goto(`${link}/stop`);
  await phone.getByRole("button", { name: "Stop contacting me" }).click();
  await heading(phone, "You said stop");
  expect(await stops()).toEqual({ n: 1, queued: 0 });
});
