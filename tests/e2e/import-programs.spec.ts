import { readFileSync } from "node:fs";
import { expect, test } from "../support/app";
import { violationsOf } from "../support/axe";
import { haveSignedIn } from "../support/persona";

const sample = readFileSync("public/samples/programs.csv", "utf8");

test("an editor looks at a file of programs, imports it, sees what is refused, and takes it back", async ({
  page,
}) => {
  test.setTimeout(60_000);
  const send = async (name: string, text: string, mode: string) => {
    await page.goto("/desk");
    await page.getByRole("link", { name: "Imports" }).click();
    await page.getByRole("radio", { name: "Our own programs" }).check();
    const buffer = Buffer.from(text);
    await page.getByLabel("File", { exact: true }).setInputFiles({
      ...{ name, mimeType: "text/csv", buffer },
    });
    await page.getByRole("radio", { name: mode }).check();
    await page.getByRole("button", { name: "Send the file" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Our own programs" })).toBeVisible();
  };
  await haveSignedIn(page, "editor@demo.test");
  await send("spring.csv", sample, "Look first");
  await expect(page.getByRole("status")).toHaveText("This was a look: nothing was written.");
  const row = (name: string) => page.getByRole("row", { name });
  await expect(row("Programs spring.csv")).toContainText(/3\s*0\s*0\s*0\s*0$/);
  await expect(row("Added 2 web-development-certificate")).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole("button", { name: "Import it now" }).click();
  await expect(page.getByRole("status")).toHaveText("It is in.");
  await expect(row("Programs spring.csv")).toContainText(/3\s*0\s*0\s*0\s*0$/);
  const imported = page.url();

  const lines = sample.trimEnd().split("\n");
  const bad = (lines[2] ?? "").replace("nursing-bs", "=nursing");
  await send("edited.csv", [lines[0], lines[1], bad].join("\n"), "Import it now");
  await expect(page.getByRole("status")).toHaveText("It is in.");
  await expect(row("Programs edited.csv")).toContainText(/0\s*0\s*1\s*0\s*1$/);
  await expect(row("3 Programs")).toContainText("begins like a formula");
  expect(await violationsOf(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the refused rows" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("refused-programs.csv");
  const refused = readFileSync(await download.path(), "utf8");
  expect(refused).toContain("programs,3,");
  expect(refused, "no cell that a spreadsheet would run").toContain("'=nursing");

  await page.goto(imported);
  await page.getByText("Take this import back").click();
  await expect(page.getByText("removes the 3 programs that it added")).toBeVisible();
  await page.getByRole("button", { name: "Yes, take it back" }).click();
  await expect(page.getByText("Taken back: 3 programs removed")).toBeVisible();
  await expect(page.getByRole("button", { name: "Yes, take it back" })).toHaveCount(0);
});
