import type postgres from "postgres";
import { expect, test } from "../support/app";
import { violationsOf } from "../support/axe";
import { haveSignedIn } from "../support/persona";

const address = "/careers/marketing-manager";
const badge = "newer figures exist";

/** An edition after the one that the career states; its lowest pay is held back. */
async function importNewer(sql: postgres.Sql): Promise<void> {
  await sql`insert into releases (id, kind, name, source, licence, good_until, imported_at)
    values ('e2e-oews-2026', 'oews', 'May 2026', 'BLS OEWS', 'public domain', '2028-05-31', now())`;
  await sql`insert into occupation_wages
      (code, area, area_name, title, release_id, annual_p_10, annual_median, annual_p_90, marks)
    values ('11-2021', 'US', 'U.S.', 'Marketing Managers', 'e2e-oews-2026',
      null, 171720, 239200, '{"annualP10": "not_available", "annualP90": "top"}')`;
  await sql`notify catalog`;
}

test("an editor adopts newer pay, previews and publishes it, and the public page loses its badge", async ({
  page,
  open,
  sql,
}) => {
  test.setTimeout(90_000);
  await importNewer(sql);
  const visitor = await open();
  await visitor.goto(address);
  const pay = visitor.getByRole("region", { name: /^How much/ });
  const before = await pay.innerText();
  expect(before).toContain(badge);

  await haveSignedIn(page, "editor@demo.test");
  await page.goto("/desk/catalog/figures?why=newer_imported");
  await page.getByRole("link", { name: "Marketing manager" }).click();
  const newer = page.getByRole("region", { name: "Newer official figures" });
  const adopt = newer.getByRole("button", { name: "Adopt into the edit" });
  await adopt.click();
  await expect(page.getByRole("link", { name: "Choose at least one figure." })).toBeVisible();
  for (const kind of ["in the middle", "10th percentile", "25th", "75th", "90th percentile"]) {
    await newer.getByRole("checkbox", { name: new RegExp(kind) }).check();
  }
  await adopt.click();
  await expect(
    page.getByText("The newest figures are in the draft", { exact: false }),
  ).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByText("Pay in the middle: $171,720, May 2026").click();
  const wage = page.getByRole("group", { name: "Pay in the middle" });
  await wage.getByLabel("Good until").fill("2026-02-30");
  await page.getByRole("button", { name: "Save and preview" }).click();
  await expect(page.getByRole("link", { name: "Write a day like 2027-01-31." })).toBeVisible();
  await expect(wage.getByLabel("Good until")).toHaveValue("2026-02-30");
  await wage.getByLabel("Good until").fill("2028-05-31");
  await page.getByRole("button", { name: "Save and preview" }).click();
  await expect(page.getByText("Nobody else sees this.", { exact: false })).toBeVisible();
  const shown = page.getByRole("region", { name: /^How much/ });
  await expect(shown).toContainText("$171,720");
  await expect(shown.getByRole("row", { name: /^10th percentile/ })).toContainText("Not published");
  await visitor.reload();
  expect(await pay.innerText(), "a preview is read by nobody").toBe(before);

  await page.getByRole("link", { name: "Back to the edit" }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("This is public now", { exact: false })).toBeVisible();
  await visitor.reload();
  await expect(pay).toContainText("$171,720");
  await expect(pay).toContainText("May 2026, BLS OEWS");
  await expect(pay).not.toContainText(badge);

  await page.getByRole("button", { name: "Bring back version 1" }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("This is public now", { exact: false })).toBeVisible();
  await visitor.reload();
  expect(await pay.innerText(), "the earlier figures, with the badge").toBe(before);
  await sql`delete from occupation_wages where release_id = 'e2e-oews-2026'`;
  await sql`delete from releases where id = 'e2e-oews-2026'`;
  await sql`notify catalog`;
});
