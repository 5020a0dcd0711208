import { expect, test } from "../support/app";
import { comparePicked, removeOnSaved } from "../support/app-saved";
import { haveSignedIn } from "../support/persona";

const program = "Network Engineering and Security, B.S.";

test("with the script Save answers in place, is known on every page, and Saved takes it back", async ({
  page,
}) => {
  await page.goto("/programs/network-engineering-and-security");
  const save = page.getByRole("button", { name: `Save ${program}` }).first();
  const saved = page.getByRole("button", { name: `Saved ${program}` }).first();
  await save.click();
  await expect(saved).toBeVisible();
  await expect(saved).toBeFocused();
  await expect(page.getByRole("navigation", { name: "Main" })).toContainText("1");
  await page.goto("/careers/back-end-developer");
  await expect(page.getByRole("button", { name: `Saved ${program}` }).first()).toBeVisible();
  await page.goto("/programs?q=network+engineering");
  await page.getByRole("button", { name: `Saved ${program}` }).click();
  await expect(page.getByRole("button", { name: `Save ${program}` })).toBeVisible();
  await page.getByRole("button", { name: `Save ${program}` }).click();
  await expect(page.getByRole("button", { name: `Saved ${program}` })).toBeVisible();
  await removeOnSaved(page);
});

test("a student's saved programs stand on the account, and two of them are compared", async ({
  page,
}) => {
  await haveSignedIn(page, "student@demo.test");
  await page.goto("/my/saved");
  const remove = page.getByRole("button", { name: "Remove Computer Science, B.S." });
  await expect(remove).toBeVisible();
  await remove.click();
  await expect(page).toHaveURL(/^[^?]*\/my\/saved|\/saved\?removed=/);
  await page.getByRole("main").getByRole("button", { name: "Undo" }).click();
  await expect(remove).toBeVisible();
  await comparePicked(page);
});

test("what a press did is said only while it is so", async ({ page }) => {
  await page.goto("/programs/computer-science");
  const answer = page.getByRole("main").getByRole("status");
  const saved = "/saved?just=program.computer-science";
  await page.goto(saved);
  await expect(answer).toHaveCount(0);
  await page.goto("/saved?just=program.nope");
  await expect(answer).toHaveCount(0);
  await page.goto("/saved?removed=program.nope");
  await expect(answer).toHaveCount(0);
  await page.goto("/saved?removed=program.computer-science");
  await expect(answer).toContainText("Removed Computer Science");
  await answer.getByRole("button", { name: "Undo" }).click();
  await expect(answer).toContainText("Saved Computer Science");
  await page.goto("/saved?removed=program.computer-science");
  await expect(answer).toHaveCount(0);
});
