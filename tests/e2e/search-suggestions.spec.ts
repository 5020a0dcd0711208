import { expect, test } from "../support/app";
import { heading } from "../support/app-journey";
import { violationsOf } from "../support/axe";

test("a mistyped word offers what was meant, told aloud and chosen by keys alone", async ({
  page,
}) => {
  await page.goto("/careers");
  const field = page.getByRole("textbox", { name: "Find a career by any name" });
  await field.focus();
  const combobox = page.getByRole("combobox", { name: "Find a career by any name" });
  await expect(combobox).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.type("backend devloper");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  const options = list.getByRole("option");
  await expect(options.first()).toContainText("Back-end developer");
  await expect(page.getByRole("status").filter({ hasText: /^\d+ suggestions?$/ })).toHaveCount(1);
  await expect(combobox).toHaveAttribute("aria-expanded", "true");
  expect(await violationsOf(page)).toEqual([]);

  // Down to the first, up to the field again, and Escape leaves what was typed.
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  const chosen = await options.first().getAttribute("id");
  await expect(combobox).toHaveAttribute("aria-activedescendant", chosen ?? "");
  await page.keyboard.press("ArrowUp");
  await expect(combobox).not.toHaveAttribute("aria-activedescendant");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(combobox).toHaveValue("backend devloper");

  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/careers/back-end-developer");

  // Without a choice Enter is the form's, and the answers' own page has the field, too.
  await page.goto("/search");
  await page.getByRole("textbox", { name: /^A program, a job/ }).fill("coumputer sience");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=coumputer[+]sience$/);
  await heading(page, /results? for “coumputer sience”$/);
  await expect(page.getByText("Showing what fits “computer science”.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText(/^Computer Science/);
  expect(await violationsOf(page)).toEqual([]);
});
