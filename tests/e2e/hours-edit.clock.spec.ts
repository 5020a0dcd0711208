import type { Page } from "@playwright/test";
import { expect, test } from "../support/app-clock";
import { startDraft, timeLabelsOf } from "../support/app-visitor";
import { violationsOf } from "../support/axe";
import { haveSignedIn } from "../support/persona";

const sam = "counselor2@demo.test";

/** The fields of a weekday's first and second row. */
const row = (page: Page, day: string, shift = 1) => ({
  from: page.getByLabel(`From, ${day}, shift ${shift}`),
  until: page.getByLabel(`Until, ${day}, shift ${shift}`),
});

async function save(page: Page): Promise<void> {
  // The words of an earlier saving may still stand there: the answer is this one's.
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Save hours" }).click();
  await answer;
  await expect(page.getByRole("status").filter({ hasText: "The hours are saved" })).toBeVisible();
}

/** Free times of Sunday, November 22, on Denver's clock, as a visitor reads them. */
async function sundayTimes(baseURL: string): Promise<string[]> {
  const visitor = await startDraft(baseURL);
  const page = await visitor.get("/talk/callback/time?zone=America/Denver&day=2026-11-22");
  return page.html.includes('aria-current="date"') && page.html.includes("Sunday, November 22")
    ? timeLabelsOf(page.html).map((label) => label.split(",")[0]?.trim() ?? "")
    : [];
}

test("a counselor edits their hours and the times that people can book follow", async ({
  page,
  baseURL,
}) => {
  expect(await sundayTimes(baseURL ?? "")).toEqual([]);
  await haveSignedIn(page, sam);
  await page.goto("/desk/hours");
  await expect(page.getByRole("heading", { level: 1, name: "My hours" })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  const sunday = row(page, "Sunday");
  await sunday.from.fill("10 am");
  await sunday.until.fill("noon");
  await page.getByRole("button", { name: "See what they give" }).click();
  await expect(
    page.getByText(/^In the next 14 days this gives \d+ times for calls\.$/),
  ).toBeVisible();
  expect(await sundayTimes(baseURL ?? "")).toEqual([]);
  try {
    await save(page);
    await expect(sunday.until).toHaveValue("12:00 pm");
    expect(await sundayTimes(baseURL ?? "")).toEqual([
      "10:00 am",
      "10:30 am",
      "11:00 am",
      "11:30 am",
    ]);
    await page.getByLabel("First day, line 1").fill("11/22/2026");
    await page.getByLabel("Reason (optional), line 1").fill("A wedding");
    await save(page);
    expect(await sundayTimes(baseURL ?? "")).toEqual([]);
  } finally {
    await page.goto("/desk/hours");
    await row(page, "Sunday").from.fill("");
    await row(page, "Sunday").until.fill("");
    await page.getByLabel("First day, line 1").fill("");
    await save(page);
  }
});

test("what can't be read is said at its day, and a shift past midnight is read back in words", async ({
  page,
}) => {
  await haveSignedIn(page, sam);
  await page.goto("/desk/hours");
  const [first, second] = [row(page, "Sunday"), row(page, "Sunday", 2)];
  await first.from.fill("9 am");
  await first.until.fill("11 am");
  await second.from.fill("10:30");
  await second.until.fill("noon");
  await page.getByRole("button", { name: "Save hours" }).click();
  const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(problem).toBeFocused();
  await problem.getByRole("link", { name: "Two shifts on Sunday overlap." }).click();
  await expect(first.from).toBeFocused();
  await expect(page).toHaveTitle(/Error: My hours · Desk/);
  await expect(second.until).toHaveValue("noon");
  await first.from.fill("10 pm");
  await first.until.fill("2 am");
  await second.from.fill("");
  await second.until.fill("");
  try {
    await save(page);
    await expect(first.until).toHaveValue("2:00 am the next day");
  } finally {
    await page.goto("/desk/hours");
    await row(page, "Sunday").from.fill("");
    await row(page, "Sunday").until.fill("");
    await save(page);
  }
});

test("two people edit the same hours: the second sees both, and nothing is lost", async ({
  page,
  open,
}) => {
  await haveSignedIn(page, sam);
  await page.goto("/desk/hours");
  const boss = await open();
  await haveSignedIn(boss, "manager@demo.test");
  await boss.goto("/desk/hours");
  await boss.getByRole("link", { name: "Sam Okafor" }).click();
  await expect(boss.getByRole("heading", { name: "Hours of Sam Okafor" })).toBeVisible();
  await boss.getByLabel("Chats at once").fill("5");
  await save(boss);
  await page.getByLabel("Chats at once").fill("2");
  await page.getByRole("button", { name: "Save hours" }).click();
  await expect(page.getByText("Stored meanwhile by somebody else")).toBeVisible();
  await expect(page.getByText("Takes calls, up to 5 chats at once")).toBeVisible();
  await expect(page.getByLabel("Chats at once")).toHaveValue("2");
  await page.getByLabel("Chats at once").fill("3");
  await save(page);
  await expect(page.getByLabel("Chats at once")).toHaveValue("3");
});
