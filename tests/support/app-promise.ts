// The story of a chat that was closed: written at 11 pm, a time chosen in the same thread, reminded,
// called, and read by the student. Once with JavaScript and once without.
import { expect, type Page } from "@playwright/test";
import { startChat } from "./app-chat";
import type { Clock } from "./app-clock";
import { type Asker, enterCode, readReference } from "./app-journey";
import { latestMail } from "./mailbox";
import { haveSignedIn, haveSignedInByCode } from "./persona";

type Cast = { page: Page; open: () => Promise<Page>; clock: Clock; asker: Asker };

const question = "I work until ten at night. May I still study, and may I pay monthly?";
const before = (iso: string, minutes: number) =>
  new Date(Date.parse(iso) - minutes * 60_000).toISOString();

export async function tellThePromise({ page, open, clock, asker }: Cast): Promise<void> {
  // A Wednesday, 11 pm in New York.
  clock.moveTo("2026-11-19T04:00:00Z");
  const { reference, startsAt, id } = await bookInTheThread(page, asker);
  clock.moveTo(before(startsAt, 55));
  await expectReminder(page, asker);
  clock.moveTo(startsAt);
  const desk = await open();
  await callAsCounselor(desk, asker, reference);
  const student = await open();
  await readAsStudent(student, asker, reference);
  await goOn(page, id);
}

async function bookInTheThread(page: Page, asker: Asker) {
  await page.goto("/talk/chat?program=computer-science");
  await expect(page.getByText("Closed now:")).toBeVisible();
  await expect(page.getByText(/It opens (today|tomorrow), 9:00 am Eastern time/)).toBeVisible();
  const id = await startChat(page, {
    question,
    givenName: asker.givenName,
    program: "computer-science",
  });
  const offers = page.getByRole("region", { name: "When may we call you?" });
  await expect(offers.getByRole("button")).toHaveCount(4);
  await expect(offers.getByRole("link", { name: "Answer me by e-mail instead" })).toBeVisible();
  await offers.getByRole("link", { name: "More times" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When should we call you?");
  const time = page.getByRole("radio").first();
  const startsAt = (await time.getAttribute("value")) ?? "";
  await time.check();
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where do we call you?");
  await expect(page.getByText(/Held for you until/)).toBeVisible();
  await expect(page.getByLabel("First name")).toHaveValue(asker.givenName);
  for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await page.getByLabel("E-mail address").fill(asker.email);
  await page.getByLabel("Phone number").fill(asker.phone);
  // Known with JavaScript; without it nobody has said it yet.
  await page.getByLabel("Your time zone").selectOption("America/New_York");
  await page.getByRole("button", { name: "Book this call" }).click();
  await enterCode(page, asker, "Book the call");

  await expect(page).toHaveURL(new RegExp(`/talk/chat/${id}`));
  await expect(page.getByRole("heading", { name: "Your call is booked" })).toBeVisible();
  const reference = await readReference(page);
  const log = page.getByRole("log", { name: "Messages" });
  await expect(log).toContainText(`Your call is booked. Reference ${reference}.`);
  await expect(log).toContainText(question);
  return { id, reference, startsAt };
}

async function expectReminder(page: Page, asker: Asker): Promise<void> {
  const mail = await latestMail(page.request, asker.email, { subject: /^Your call is / });
  expect(mail.text).toContain("call");
}

async function callAsCounselor(page: Page, asker: Asker, reference: string): Promise<void> {
  await haveSignedIn(page, "counselor@demo.test");
  await page.goto("/desk/leads");
  await page.getByRole("form", { name: "Filter" }).getByRole("searchbox").fill(asker.givenName);
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("button", { name: `Claim ${asker.givenName}` }).click();
  await expect(page.getByText(reference)).toBeVisible();
  // Topic, program and every word came along.
  const chat = page.getByRole("region", { name: "Chat" });
  await expect(chat).toContainText(question);
  await page.getByRole("button", { name: "Call", exact: true }).click();
  await page.getByRole("radio", { name: "Reached" }).check();
  await page.getByRole("button", { name: "Save outcome" }).click();
  await expect(page.getByText(/outcome is recorded/)).toBeVisible();
}

async function readAsStudent(page: Page, asker: Asker, reference: string): Promise<void> {
  await haveSignedInByCode(page, asker.email);
  await page.goto("/my/requests");
  const done = page.getByRole("list", { name: `What was done about ${reference}` });
  await expect(done.getByText("called and spoke with you")).toBeVisible();
}

/** The thread is still there, and still takes words. */
async function goOn(page: Page, id: string): Promise<void> {
  await page.goto(`/talk/chat/${id}`);
  await page.getByLabel("Your message").fill("Thank you for the call.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("log")).toContainText("Thank you for the call.");
}
