import path from "node:path";
import { startSecondPortal } from "../../scripts/testing/second-portal";
import { expect, test } from "../support/app";
import { violationsOf } from "../support/axe";
import { signInAs } from "../support/persona";
import { testPortal } from "../support/server";

const address = "/programs/web-design-and-development";

test("an editor publishes a new price, everybody reads it at once, and an earlier version comes back", async ({
  page,
  open,
  sql,
}) => {
  test.setTimeout(90_000);
  const second = await startSecondPortal(
    { folder: path.resolve(".data/test-pg"), databaseUrl: testPortal().databaseUrl },
    { clockFile: process.env.WAYMARK_TEST_CLOCK ?? "" },
  );
  const elsewhere = async () => (await fetch(second.url + address)).text();
  expect(await elsewhere()).not.toContain("$5,432.10");
  const visitor = await open();
  await visitor.goto(address);
  const before = await visitor.getByRole("main").innerText();
  await signInAs(page, "editor@demo.test");
  await page.goto("/desk/catalog");
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("link", { name: /^Web Design and Development/ }).click();
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
  const typed = page.getByRole("group", { name: "Price 2" });
  await expect(typed.getByLabel("Dollars")).toHaveValue("5,432.10");
  await typed.getByLabel(/^Months of a term/).fill("6");
  await page.getByRole("button", { name: "Save as draft" }).click();
  await expect(page.getByText("The draft is saved.", { exact: false })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await visitor.reload();
  expect(await visitor.getByRole("main").innerText(), "a draft is read by nobody").toBe(before);

  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("This is public now", { exact: false })).toBeVisible();
  // In every process, and no older page after.
  const soon = { timeout: 3000, intervals: [100] };
  await expect.poll(elsewhere, soon).toContain("$5,432.10");
  for (const turn of [1, 2, 3]) {
    expect(await elsewhere(), `in the other process, ${turn}`).toContain("$5,432.10");
    await visitor.reload();
    await expect(visitor.getByRole("main")).toContainText("$5,432.10", { timeout: 100 });
  }

  await page.getByRole("button", { name: "Bring back version 1" }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("This is public now", { exact: false })).toBeVisible();
  await expect.poll(elsewhere, soon).not.toContain("$5,432.10");
  await visitor.reload();
  expect(await visitor.getByRole("main").innerText()).toBe(before);
  const rows = await sql`select action from audit_log
    where subject_kind = 'program' and subject_id = 'web-design-and-development' order by id`;
  expect(rows.map((entry) => entry.action)).toEqual([
    "catalog.save_draft",
    "catalog.publish",
    "catalog.save_draft",
    "catalog.publish",
  ]);
  await second.stop();
});
