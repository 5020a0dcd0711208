import { expect, test } from "../support/app-clock";
import { holdLonger } from "../support/app-hold";
import { problemOf } from "../support/app-http";
import {
  answerAbout,
  answerName,
  bookCall,
  chooseTime,
  goOn,
  heading,
  newAsker,
} from "../support/app-journey";
import { takeAllPlaces } from "../support/app-requests";
import { startDraft, timeLabelsOf } from "../support/app-visitor";
import { latestMail } from "../support/mailbox";

test("a held time is renewed by each step and by the button, and survives its end while nobody took it", async ({
  page,
  clock,
}) => {
  await page.goto("/talk/callback");
  await answerAbout(page);
  await chooseTime(page, /November 20/);
  await expect(page.getByText(/for you until 11:15 am Eastern time/)).toBeVisible();
  clock.after(10);
  await holdLonger(page, "11:25 am Eastern time");
  await page.goto("/talk/callback/name");
  await expect(page.getByText(/for you until 11:25 am Eastern time/)).toBeVisible();
  clock.after(20);
  await answerName(page, newAsker("Hilde"));
  await expect(page.getByText(/for you until 11:35 am Eastern time/)).toBeVisible();
  clock.after(90);
  await page.reload();
  await expect(page.getByText(/for you until/)).toHaveCount(0);
  await page.getByLabel("Phone number").fill("(202) 555-0143");
  await goOn(page);
  await heading(page, "What is your e-mail address?");
  await expect(page.getByText(/for you until 12:45 pm Eastern time/)).toBeVisible();
});

test("a hold that ended and was taken by somebody else offers the nearest times", async ({
  page,
  clock,
  sql,
}) => {
  await page.goto("/talk/callback");
  await answerAbout(page);
  const startsAt = await chooseTime(page, /November 20/);
  await heading(page, "What is your name?");
  clock.after(20);
  const giveBack = await takeAllPlaces(sql, startsAt);
  await answerName(page, newAsker("Ronja"));
  await expect(
    page.getByRole("region", { name: /was just taken/ }).getByRole("button"),
  ).toHaveCount(3);
  await giveBack();
});

test("without a free time in two weeks the page says so and offers a message and the phone", async ({
  page,
  sql,
}) => {
  await page.goto("/talk/callback");
  await answerAbout(page);
  await heading(page, "When should we call you?");
  const [before] = await sql<{ days: number }[]>`
    select slot_horizon_days as days from institutions`;
  await sql`update institutions set slot_horizon_days = 0`;
  try {
    await page.reload();
    await heading(page, "When should we call you?");
    await expect(page).toHaveTitle(/When should we call you/);
    await expect(page.getByText("Every time in the next two weeks is taken.")).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
    await page.getByRole("main").getByRole("link", { name: "send a message" }).click();
    await heading(page, "Send a message");
  } finally {
    await sql`update institutions set slot_horizon_days = ${before?.days ?? 14}`;
  }
});

test("a time in the past, too close, of nobody or on no clock is refused in words when posted", async ({
  baseURL,
  clock,
}) => {
  let visitor = await startDraft(baseURL ?? "");
  const post = async (slotStartsAt: string) => {
    const answer = await visitor.send("/talk/callback/time", 'type="radio"', {
      slotStartsAt,
      zone: "America/New_York",
    });
    expect(answer.status, slotStartsAt).toBe(200);
    return problemOf(answer.html);
  };
  expect(await post("2026-11-18T14:00:00.000Z")).toContain("That time has passed");
  expect(await post("2026-11-18T16:30:00.000Z")).toMatch(/too close|No counselor is there/);
  expect(await post("2026-11-20T15:07:00.000Z")).toContain("No counselor is there");
  expect(await post("2026-11-22T15:00:00.000Z")).toContain("No counselor is there");
  expect(await post("2027-11-19T15:00:00.000Z")).toContain("No counselor is there");
  expect(await post("2026-02-30T15:00:00.000Z")).toContain("Choose a time.");
  expect(await post("2026-11-20T15:00")).toContain("Choose a time.");
  // The night of March 14, 2027: clocks go from 2:00 to 3:00.
  clock.moveTo("2027-03-12T16:00:00Z");
  // Answers of four months ago are forgotten by the next sweep.
  visitor = await startDraft(baseURL ?? "");
  expect(await post("2027-03-14T02:30:00")).toContain("Choose a time.");
  expect(await post("2027-03-14T02:30:00-05:00")).toContain("No counselor is there");
});

test("the hour that daylight saving skips is never offered, the one after it is", async ({
  baseURL,
  clock,
  sql,
}) => {
  await sql`
    insert into counselor_hours (id, user_id, zone, weekday, from_minute, to_minute)
    values ('night-shift', 'demo-counselor', 'America/New_York', 0, 0, 300)`;
  try {
    clock.moveTo("2027-03-12T16:00:00Z");
    const visitor = await startDraft(baseURL ?? "");
    const page = await visitor.get("/talk/callback/time?zone=America/New_York&day=2027-03-14");
    const shown = timeLabelsOf(page.html).slice(0, 6);
    expect(shown).toEqual(["12:00 am", "12:30 am", "1:00 am", "1:30 am", "3:00 am", "3:30 am"]);
  } finally {
    await sql`delete from counselor_hours where id = 'night-shift'`;
  }
});

test("a link to a request expires after sixty days and says that nothing is lost", async ({
  page,
  clock,
}) => {
  const asker = newAsker("Edda");
  await bookCall(page, asker);
  const mail = await latestMail(page.request, asker.email, { subject: /^Booked:/ });
  const link = mail.links.find((path) => path.startsWith("/talk/request/")) ?? "";
  clock.after(61 * 24 * 60);
  for (const part of ["", "/time", "/cancel"]) {
    await page.goto(`${link}${part}`);
    await heading(page, "This link has expired");
  }
  expect((await page.request.get(`${link}/calendar`)).status()).toBe(404);
  clock.after(59 * 24 * 60);
  await page.goto(link);
  await heading(page, "Your booked call");
});

test("a sign-in code ends after ten minutes and a sign-in link after thirty", async ({
  page,
  clock,
}) => {
  const { email } = newAsker("Sunniva");
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Mail me a link and a code" }).click();
  const mail = await latestMail(page.request, email, { subject: /code to sign in/ });
  clock.after(11);
  await page.getByLabel("Six-digit code").fill(mail.code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
    "That code has expired",
  );
  // How long a link lives is counted by next-auth, on the machine's own clock.
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  clock.moveTo(inMinutes(28));
  await page.goto(mail.links[0] ?? "");
  await heading(page, "Finish signing in");
  clock.moveTo(inMinutes(31));
  await page.reload();
  await heading(page, "This link no longer works");
});
