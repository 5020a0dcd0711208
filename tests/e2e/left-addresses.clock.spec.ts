import { expect, test } from "../support/app";
import { HttpVisitor } from "../support/app-http";
import { heading } from "../support/app-journey";

// Alone and last, because it moves a program that others would look for.
test.use({ javaScriptEnabled: false });

const left = "public-health";
const now = "public-health-today";
const name = "Public Health, B.S.";

test("who kept or links to an address that was left reaches the page, and Save knows it", async ({
  page,
  sql,
  baseURL,
}) => {
  const save = async (path: string, what: string) => {
    await page.goto(path);
    await page
      .getByRole("button", { name: `Save ${what}` })
      .first()
      .click();
    await heading(page, "Saved");
  };
  await save(`/programs/${left}`, name);
  await save("/careers/web-developers", "Web Developers");
  await sql`insert into catalog_addresses (kind, slug, program_id, left_at)
    select 'program', slug, id, now() from programs where slug = ${left}`;
  await sql`insert into catalog_addresses (kind, slug, career_id, left_at)
    select 'career', 'a-career-that-was', id, now() from careers where slug = 'back-end-developer'`;
  const [before] = await sql`select summary from programs where slug = ${left}`;
  const summary = ["**Markup** of [ours](/programs).", ...(before?.summary ?? [])];
  await sql`update programs set slug = ${now}, summary = ${summary} where slug = ${left}`;
  await sql`notify catalog`;
  try {
    const client = new HttpVisitor(baseURL ?? "");
    // The notice is on its way for a moment.
    await expect.poll(async () => (await client.get(`/programs/${left}`)).status).toBe(308);
    for (const [path, to] of [
      [`/programs/${left}`, `/programs/${now}`],
      [`/programs/${left}?a=b&c=%20d`, `/programs/${now}?a=b&c=%20d`],
      [`/programs/${left}/price?months=18`, `/programs/${now}/price?months=18`],
      [`/programs/${left}/a-track?x=1`, `/programs/${now}/a-track?x=1`],
      ["/careers/a-career-that-was/pay/ca?x=1", "/careers/back-end-developer/pay/ca?x=1"],
      ["/careers/a-career-that-was", "/careers/back-end-developer"],
      [`/api/v1/programs/${left}`, `/api/v1/programs/${now}`],
    ] as const) {
      for (const _twice of ["cold", "warm"]) {
        const { status, location, headers } = await client.get(path);
        expect([status, location], path).toEqual([308, to]);
        expect(headers.get("cache-control"), path).toMatch(/max-age=0|no-store/);
      }
    }
    await page.goto(`/compare?p=${left},computer-science,${now}`);
    await expect(page).toHaveURL(`/compare?p=${now},computer-science`);
    await page.goto(`/talk/message?program=${left}`);
    await expect(page.getByRole("checkbox", { name })).toBeChecked();

    await page.goto(`/programs/${left}`);
    await expect(page).toHaveURL(`/programs/${now}`);
    const about = page.getByRole("region", { name: "About this program" });
    await expect(about.getByRole("strong")).toHaveText("Markup");
    await expect(about.getByRole("link", { name: "ours" })).toHaveAttribute("href", "/programs");
    const data = await page.locator("script[type='application/ld+json']").allTextContents();
    expect(data.join()).not.toContain("**");
    await page.goto("/saved");
    await expect(page.getByRole("link", { name })).toHaveAttribute("href", `/programs/${now}`);
    await expect(page.getByRole("link", { name: "Web Developers" })).toBeVisible();
    for (const what of [name, "Web Developers"]) {
      await page.getByRole("button", { name: `Remove ${what}` }).click();
    }
    await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
  } finally {
    await sql`update programs set slug = ${left}, summary = ${before?.summary} where slug = ${now}`;
    await sql`delete from catalog_addresses where slug in (${left}, 'a-career-that-was')`;
    await sql`notify catalog`;
  }
});
