import type postgres from "postgres";
import { visit } from "../site/visit";
import { expect, test } from "../support/app";

const attribution =
  "This page includes information from a test database. Used under the CC BY 4.0 license.";

/** An occupation that the demonstration has not: one wage cut off at the top, one held back. */
async function importFishing(sql: postgres.Sql): Promise<void> {
  const release = { licence: "public domain", importedAt: new Date() };
  await sql`insert into releases ${sql(
    [
      { ...release, id: "e2e-onet", kind: "onet", name: "30.3", source: "O*NET", attribution },
      {
        ...release,
        id: "e2e-oews",
        kind: "oews",
        name: "May 2025",
        source: "BLS OEWS",
        attribution: null,
      },
    ].map(({ importedAt, ...row }) => ({ ...row, imported_at: importedAt })),
  )}`;
  await sql`
    insert into occupations (code, title, soc_code, slug, description, job_zone, release_id)
    values ('45-3031.00', 'Fishing and Hunting Workers', '45-3031', 'fishing-and-hunting-workers',
      'Hunt, trap, catch or gather wild animals or plants.', 2, 'e2e-onet')`;
  await sql`
    insert into occupation_tasks (occupation_code, task_id, text, is_core)
    values ('45-3031.00', 1, 'Steer vessels.', true)`;
  await sql`
    insert into occupation_wages
      (code, area, area_name, title, release_id, annual_p_10, annual_median, annual_p_90, marks)
    values
      ('45-3031', 'US', 'United States', 'Fishing and Hunting Workers', 'e2e-oews',
        30100, 51200, 239200, '{"annualP90": "top", "annualMean": "not_available"}'),
      ('45-3031', 'AK', 'Alaska', 'Fishing and Hunting Workers', 'e2e-oews',
        null, null, null, '{"annualMedian": "not_available"}')`;
  await sql`notify catalog`;
}

test("an imported occupation shows what its sources have, by state too, and no empty heading", async ({
  page,
  sql,
}) => {
  await importFishing(sql);
  await visit(page, "/careers/fishing-and-hunting-workers");
  const pay = page.getByRole("region", { name: "Pay" });
  await expect(pay.getByRole("row", { name: /^90th percentile/ })).toContainText(
    "at or above $239,200",
  );
  await expect(pay.getByRole("row", { name: /^Average/ })).toContainText("Not published");
  await expect(page.getByRole("region", { name: "Tasks" })).toContainText("Steer vessels.");
  const headings = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(headings).toHaveText(["What the work is", "Tasks", "Pay", "Sources"]);
  await expect(page.getByRole("region", { name: "Sources" })).toContainText(attribution);

  await pay.getByRole("link", { name: "Pay by state" }).click();
  await visit(page, new URL(page.url()).pathname);
  await expect(page.getByRole("row", { name: /^Alaska/ })).toContainText("Not published");
  await page.getByRole("link", { name: "Alaska" }).click();
  await expect(page).toHaveURL(/\/pay\/ak$/);
  await visit(page, new URL(page.url()).pathname);
  await expect(page.getByRole("main")).toContainText("is not published");

  await page.goto("/careers/all/farming-fishing-and-forestry");
  await page.getByRole("link", { name: "Fishing and Hunting Workers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fishing and Hunting Workers");
});
