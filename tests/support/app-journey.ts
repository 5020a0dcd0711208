// The way to ask, question by question, by the labels that a person reads. Each step can be taken
// alone; `answerAll` walks from the first question to "Check your answers".
import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import type { HttpVisitor } from "./app-http";
import { answerRest, describe, startDraft, timesOf } from "./app-visitor";
import { latestMail } from "./mailbox";
import { takeCookies } from "./persona";

export type Asker = { givenName: string; email: string; phone: string };

/** Somebody nobody else in this run is: nothing is found, joined or counted by accident. */
export function newAsker(givenName = "Noemi"): Asker {
  const mark = randomBytes(4).toString("hex");
  const letters = mark.replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "g");
  return {
    givenName: `${givenName} ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`,
    email: `${givenName.toLowerCase()}.${mark}@people.test`,
    // 555-0100 to 555-0199 are kept for fiction in every area code.
    phone: `(${200 + (randomBytes(1)[0] ?? 0)}) 555-01${String((randomBytes(1)[0] ?? 0) % 100).padStart(2, "0")}`,
  };
}

export const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

export async function goOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Continue" }).click();
}

/** Without a program the general desk answers; naming one leads to the technology desk. */
export async function answerAbout(page: Page, program?: string): Promise<void> {
  await page.getByRole("radio", { name: "Cost and paying for it" }).check();
  if (program) await page.getByRole("checkbox", { name: program }).check();
  await goOn(page);
}

/**
 * Takes a free time of the day shown and returns it as an ISO instant. Each worker takes times of its
 * own, so that none takes another's last place. Without a zone from the browser one is named.
 */
export async function chooseTime(page: Page, day?: RegExp): Promise<string> {
  await heading(page, "When should we call you?");
  const days = page.getByRole("navigation", { name: "Days with free times" }).getByRole("link");
  if (day) await days.filter({ hasText: day }).click();
  const names = await days.allInnerTexts();
  for (const [at] of (day ? [""] : names).entries()) {
    if (!day) {
      await days.nth(at).click();
      // The address changes with the times; before that another worker's time could still go.
      await expect(page).toHaveURL(/[?&]day=/);
      await expect(days.nth(at)).toHaveAttribute("aria-current", "date");
    } else await expect(days.filter({ hasText: day })).toHaveAttribute("aria-current", "date");
    const taken = await takeOwn(page);
    if (taken) {
      const zone = page.getByLabel("Your time zone");
      if ((await zone.inputValue()) === "") await zone.selectOption("America/New_York");
      await goOn(page);
      return taken;
    }
  }
  throw new Error("No free time is left for this worker.");
}

/** Whether this half hour is this worker's: they take turns. */
export function isOwnTime(iso: string): boolean {
  const { parallelIndex, config } = test.info();
  return (
    Math.floor(Date.parse(iso) / 1_800_000) % config.workers === parallelIndex % config.workers
  );
}

async function takeOwn(page: Page): Promise<string | null> {
  const radios = page.getByRole("radio");
  const values = await radios.evaluateAll((all) =>
    all.map((radio) => (radio instanceof HTMLInputElement ? radio.value : "")),
  );
  const mine = values.findIndex(isOwnTime);
  if (mine === -1) return null;
  const value = values[mine] ?? "";
  await page.locator(`input[name="slotStartsAt"][value="${value}"]`).check();
  return value;
}

export async function answerName(page: Page, asker: Asker): Promise<void> {
  await heading(page, "What is your name?");
  await page.getByLabel("First name").fill(asker.givenName);
  await goOn(page);
}

export async function answerPhone(page: Page, asker: Asker): Promise<void> {
  await heading(page, "Which number should we call?");
  await page.getByLabel("Phone number").fill(asker.phone);
  await goOn(page);
}

export async function answerEmail(page: Page, asker: Asker): Promise<void> {
  await heading(page, "What is your e-mail address?");
  await page.getByLabel("E-mail address").fill(asker.email);
  await goOn(page);
}

export async function answerNeedsAndConsent(page: Page): Promise<void> {
  await heading(page, "Is there anything we should prepare?");
  await goOn(page);
  await heading(page, "May we also contact you later?");
  await goOn(page);
}

type Options = { program?: string; day?: RegExp; isSignedIn?: boolean; nth?: number };

/** Every question of a callback; returns the time taken, as an ISO instant. */
export async function answerAll(page: Page, asker: Asker, options: Options = {}): Promise<string> {
  await page.goto("/talk/callback");
  await answerAbout(page, options.program);
  const startsAt = await chooseTime(page, options.day);
  await answerName(page, asker);
  await answerPhone(page, asker);
  if (!options.isSignedIn) await answerEmail(page, asker);
  await answerNeedsAndConsent(page);
  await heading(page, "Check your answers");
  return startsAt;
}

/**
 * The same answers as of somebody who gave them before: sent form by form without a browser, which
 * then opens on "Check your answers". For tests of what comes after; the walk has tests of its own.
 */
export async function haveAnswered(page: Page, asker: Asker): Promise<string> {
  const { visitor, startsAt } = await answered(asker);
  await takeCookies(page, visitor);
  await page.goto("/talk/callback/check");
  await heading(page, "Check your answers");
  return startsAt;
}

async function answered(asker: Asker) {
  const origin = test.info().project.use.baseURL ?? "";
  const visitor = await startDraft(origin);
  const startsAt = await takeTime(visitor);
  await answerRest(visitor, asker);
  return { visitor, startsAt };
}

/** A call booked without a browser, which has its cookies and no page open. */
export async function haveBooked(page: Page, asker: Asker) {
  const { visitor, startsAt } = await answered(asker);
  await visitor.send("/talk/callback/check", "Book this call");
  const { code } = await latestMail(page.request, asker.email, { subject: /is your code$/ });
  const sent = await visitor.send("/talk/callback/code", 'name="code"', { code });
  if (sent.location !== "/talk/callback/done") throw new Error(`code: ${describe(sent)}`);
  await takeCookies(page, visitor);
  const { html } = await visitor.get("/talk/callback/done");
  const [, reference = ""] = /data-reference[^>]*>([^<]+)</.exec(html) ?? [];
  return { startsAt, reference };
}

async function takeTime(visitor: HttpVisitor): Promise<string> {
  const { html } = await visitor.get("/talk/callback/time");
  const days = [...new Set(html.match(/day=\d{4}-\d{2}-\d{2}/g))];
  for (const day of days) {
    const path = `/talk/callback/time?${day}`;
    const slotStartsAt = timesOf((await visitor.get(path)).html).find(isOwnTime);
    if (!slotStartsAt) continue;
    const answers = { slotStartsAt, zone: "America/New_York" };
    const sent = await visitor.send(path, 'type="radio"', answers);
    if (sent.status !== 303) throw new Error(`time: ${describe(sent)}`);
    return slotStartsAt;
  }
  throw new Error("No free time is left for this worker.");
}

/** The last step of a visitor: the code from the mail; `nth` is how many they were sent by now. */
export async function enterCode(page: Page, asker: Asker, button = "Book the call", nth = 1) {
  const wanted = { subject: /is your code$/, count: nth };
  const { code } = await latestMail(page.request, asker.email, wanted);
  await page.getByLabel("Six-digit code").fill(code);
  await page.getByRole("button", { name: button }).click();
}

export async function readReference(page: Page): Promise<string> {
  const reference = page.locator("[data-reference]");
  await expect(reference).toHaveText(/^WM-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  return reference.innerText();
}

/** To the confirmation, as a visitor with a mail code. */
export async function bookCall(page: Page, asker: Asker, options: Options = {}) {
  const isPlain = options.program === undefined && options.day === undefined;
  const startsAt = isPlain
    ? await haveAnswered(page, asker)
    : await answerAll(page, asker, options);
  await page.getByRole("button", { name: "Book this call" }).click();
  await heading(page, "One code, then it is booked");
  await enterCode(page, asker, "Book the call", options.nth);
  await heading(page, "Your call is booked");
  return { startsAt, reference: await readReference(page) };
}
