import { startSecondPortal } from "../../scripts/testing/second-portal";
import { testDataFolder } from "../../scripts/testing/test-data";
import { expect, test } from "../support/app";
import { violationsOf } from "../support/axe";
import { haveSignedIn } from "../support/persona";
import { testPortal } from "../support/server";

const slug = "supply-chain-management";
const address = `/programs/${slug}`;
/** Everywhere the price is read, and how it reads there. */
const places: [path: string, price: string][] = [
  [address, "$5,432.10"],
  [`/api/v1/programs/${slug}`, "543210"],
  ["/api/v1/programs.csv", ",5432.1"],
  [`/compare?p=${slug},human-resource-management`, "$5,432.10"],
];
const MOST_MS = 1000;
const READS = process.env.WAYMARK_FULL === "1" ? 20 : 5;

const read = async (url: string) => {
  const answer = await fetch(url);
  expect(answer.status, url).toBe(200);
  return answer.text();
};

/** Milliseconds until the page has the price, or has it no more; fails after a second. */
async function shownAfter(url: string, price: string, isShown: boolean): Promise<number> {
  const from = performance.now();
  const poll = { timeout: MOST_MS, intervals: [50] };
  await expect.poll(async () => (await read(url)).includes(price), poll).toBe(isShown);
  return Math.round(performance.now() - from);
}

test("an editor publishes a new price, everybody reads it at once, and an earlier version comes back", async ({
  page,
  open,
  sql,
}) => {
  test.setTimeout(90_000);
  const second = await startSecondPortal(
    { folder: testDataFolder("test-pg"), databaseUrl: testPortal().databaseUrl },
    { clockFile: process.env.WAYMARK_TEST_CLOCK ?? "" },
  );
  const processes = [testPortal().url, second.url];
  /** In both processes: every place once, and the page itself again and again. */
  const expectEverywhere = async (isShown: boolean) => {
    for (const url of processes) {
      for (const [path, price] of places) {
        expect((await read(url + path)).includes(price), url + path).toBe(isShown);
      }
      for (let turn = 1; turn <= READS; turn += 1) {
        const shown = (await read(url + address)).includes("$5,432.10");
        expect(shown, `${url}, read ${turn}`).toBe(isShown);
      }
    }
  };
  /** Publishes what is under way; the other process follows within a second. */
  const publish = async (isShown: boolean) => {
    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Publish now" }).click();
    await answer;
    const took = await shownAfter(second.url + address, "$5,432.10", isShown);
    process.stdout.write(`The other process followed ${took} ms after the answer.\n`);
    await expect(page.getByText("This is public now", { exact: false })).toBeVisible();
    await expectEverywhere(isShown);
  };
  await expectEverywhere(false);
  const visitor = await open();
  await visitor.goto(address);
  const before = await visitor.getByRole("main").innerText();
  await haveSignedIn(page, "editor@demo.test");
  await page.goto("/desk/catalog");
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("link", { name: /^Supply Chain Management/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Edit", exact: true })).toBeVisible();
  const row = page.getByRole("group", { name: "A further price" });
  await row.getByLabel("From the day").fill("2026-11-01");
  await row.getByLabel("Charged").selectOption("per term");
  await row.getByLabel("Dollars").fill("5,432.10");
  await page.getByRole("button", { name: "Save as draft" }).click();
  await expect(
    page.getByRole("link", { name: /say how many months a term has/ }),
    "what is missing is said, and nothing typed is lost",
  ).toBeVisible();
  const typed = page.getByRole("group", { name: "Price 3" });
  await expect(typed.getByLabel("Dollars")).toHaveValue("5,432.10");
  await typed.getByLabel(/^Months of a term/).fill("6");
  await page.getByRole("button", { name: "Save as draft" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The draft is saved." })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await visitor.reload();
  expect(await visitor.getByRole("main").innerText(), "a draft is read by nobody").toBe(before);

  await page.goto(`/desk/catalog/${slug}/preview`);
  await expect(page.getByRole("main")).toContainText("Preview of version 2: draft");
  await expect(page.getByRole("main")).toContainText("$5,432.10");
  expect(await violationsOf(page)).toEqual([]);
  await expectEverywhere(false);
  await page.getByRole("link", { name: "Back to the edit" }).click();

  await publish(true);
  await visitor.reload();
  await expect(visitor.getByRole("main")).toContainText("$5,432.10", { timeout: 100 });

  await page.getByRole("button", { name: "Bring back version 1" }).click();
  await expect(
    page.getByText("The earlier version is a draft now", { exact: false }),
  ).toBeVisible();
  await publish(false);
  await visitor.reload();
  expect(await visitor.getByRole("main").innerText()).toBe(before);
  const rows = await sql`select action from audit_log
    where subject_kind = 'program' and subject_id = 'supply-chain-management' order by id`;
  expect(rows.map((entry) => entry.action)).toEqual([
    "catalog.save_draft",
    "catalog.publish",
    "catalog.save_draft",
    "catalog.publish",
  ]);
  await second.stop();
});
