import { readFile } from "node:fs/promises";
import { expect, test } from "../support/app";
import { enterCode, goOn, haveAnswered, heading, newAsker } from "../support/app-journey";
import { haveSignedInByCode } from "../support/persona";

test("the words beside a ticked box are the words of the receipt, on the page, in the file and in the database, byte by byte; and each stop works at once", async ({
  page,
  sql,
}) => {
  const asker = newAsker("Vera");
  await haveAnswered(page, asker);
  await expect(page.getByText("None of the boxes ticked")).toBeVisible();
  await page.getByRole("link", { name: /^Change ?later contact$/ }).click();
  await heading(page, "May we also contact you later?");
  const boxes = page.getByRole("checkbox");
  await expect(boxes).toHaveCount(3);
  for (const box of await boxes.all()) await expect(box).not.toBeChecked();
  const box = page.getByRole("checkbox", { name: /may text me/ });
  const label = page.locator("label", { has: page.locator("*") }).or(page.locator("label"));
  const shown = (await label.filter({ hasText: "may text me" }).textContent()) ?? "";
  expect(shown.length).toBeGreaterThan(60);
  await box.check();
  await goOn(page);
  await heading(page, "Check your answers");
  await expect(page.getByText(shown, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Book this call" }).click();
  await enterCode(page, asker);
  await heading(page, "Your call is booked");

  await haveSignedInByCode(page, asker.email);
  await page.goto("/my/privacy");
  await heading(page, "Privacy");
  expect(await page.getByRole("blockquote").textContent()).toBe(shown);
  const [row] = await sql<{ words: string; hash: string }[]>`
    select words, hash from consent_receipts where email = ${asker.email}`;
  expect(row?.words).toBe(shown);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download all receipts" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("consent-receipts.json");
  const file = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(file.receipts).toHaveLength(1);
  expect(file.receipts[0]).toMatchObject({ words: shown, hash: row?.hash, channel: "text" });

  const receipts = page.getByRole("blockquote");
  await page.getByRole("button", { name: "Stop texts" }).click();
  await expect(page.getByText("That is stopped from now on.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Stop texts" })).toHaveCount(0);
  await expect(receipts.first()).toHaveText("Stop texting me.");
  await page.getByRole("button", { name: "Stop everything" }).click();
  await expect(page.getByText(/^You said stop on /).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Stop / })).toHaveCount(0);
  await expect(receipts).toHaveCount(3);
});
