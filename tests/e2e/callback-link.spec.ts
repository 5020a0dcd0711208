import { expect, test } from "../support/app";
import { HttpVisitor } from "../support/app-http";
import { haveBooked, heading, newAsker, readReference } from "../support/app-journey";
import { countBookings, miscountedSlots } from "../support/app-requests";
import { latestMail } from "../support/mailbox";

test("the mailed link shows, changes and cancels the call on any device, with a calendar file each time", async ({
  page,
  open,
  sql,
}) => {
  const asker = newAsker("Hedda");
  const { reference, startsAt } = await haveBooked(page, asker);
  const mail = await latestMail(page.request, asker.email, { subject: /^Booked:/ });
  const link = mail.links.find((path) => path.startsWith("/talk/request/")) ?? "";
  expect(mail.text).toContain(reference);

  const phone = await open();
  await phone.goto(link);
  await heading(phone, "Your booked call");
  expect(await readReference(phone)).toBe(reference);
  const file = await phone.request.get(`${link}/calendar`);
  expect(file.headers()["content-type"]).toContain("text/calendar");
  const event = (await file.text()).replace(/\r?\n[ \t]/g, "");
  expect(event).toMatch(/BEGIN:VEVENT[\s\S]*SEQUENCE:0/);
  expect(event).toContain("We call you from (802) 555-0142.");

  await phone.getByRole("link", { name: "Change the time" }).click();
  await heading(phone, "Choose another time");
  const days = phone.getByRole("navigation", { name: "Days with free times" }).getByRole("link");
  await days.filter({ hasText: "December 1" }).click();
  await expect(days.filter({ hasText: "December 1" })).toHaveAttribute("aria-current", "date");
  const times = phone.getByRole("radio");
  const mine = (await times.count()) - 1 - test.info().parallelIndex;
  const changedTo = await times.nth(mine).inputValue();
  await times.nth(mine).check();
  await phone.getByRole("button", { name: "Call me at this time" }).click();
  await heading(phone, "Your booked call");
  await expect(phone.getByText(/^Tuesday, December 1, /)).toBeVisible();
  await latestMail(phone.request, asker.email, { subject: /^Changed: .*December 1/ });
  expect(await (await phone.request.get(`${link}/calendar`)).text()).toContain("SEQUENCE:1");
  expect(await countBookings(sql, asker.email)).toBe(1);

  await phone.getByRole("link", { name: "Cancel the call" }).click();
  await heading(phone, "Cancel the call?");
  await phone.getByRole("button", { name: "Yes, cancel it" }).click();
  await heading(phone, "This request is cancelled");
  await latestMail(phone.request, asker.email, { subject: /^Cancelled: / });
  expect(await countBookings(sql, asker.email)).toBe(0);
  await phone.goto(`${link}/cancel`);
  await heading(phone, "This request is cancelled");
  expect(await miscountedSlots(sql, [startsAt, changedTo])).toEqual([]);
});

test("a changed, cut or foreign link opens nothing, in every one of its pages", async ({
  page,
  complaints,
  baseURL,
}) => {
  complaints.allow(/status of 404/);
  const asker = newAsker("Ylva");
  await haveBooked(page, asker);
  const mail = await latestMail(page.request, asker.email, { subject: /^Booked:/ });
  const link = (mail.links.find((path) => path.startsWith("/talk/request/")) ?? "")
    .split("/")
    .at(-1);
  const [id = "", expires = "", signature = ""] = (link ?? "").split("~");
  const later = (Number.parseInt(expires, 36) + 1).toString(36);
  const broken = [
    `${id}~${expires}~${signature.slice(0, -2)}`,
    `${id}~${expires}~${[...signature].reverse().join("")}`,
    `${id}~${later}~${signature}`,
    `demo-request-grace~${expires}~${signature}`,
    `${id}~${expires}`,
    `${id}..`,
    "x",
  ];
  const words = "This link does not open anything";
  const stranger = new HttpVisitor(baseURL ?? "");
  for (const bad of broken) {
    for (const part of ["", "/time", "/cancel"]) {
      const { status, html } = await stranger.get(`/talk/request/${bad}${part}`);
      expect(status, bad).toBeLessThan(500);
      expect(html, bad).toContain(words);
      expect(html, bad).not.toContain(asker.givenName);
    }
    expect((await stranger.get(`/talk/request/${bad}/calendar`)).status, bad).toBe(404);
  }
  await page.goto(`/talk/request/${broken[0]}`);
  await heading(page, words);
});
