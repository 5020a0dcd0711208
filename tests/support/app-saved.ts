import { expect, type Page } from "@playwright/test";
import { heading } from "./app-journey";

const program = "Network Engineering and Security, B.S.";

/** Save, Undo, Remove and back, by the page that answers each press. */
export async function saveUndoRemove(page: Page): Promise<void> {
  await page.goto("/programs/network-engineering-and-security");
  await page
    .getByRole("button", { name: `Save ${program}` })
    .first()
    .click();
  await heading(page, "Saved");
  const answer = page.getByRole("main").getByRole("status");
  await expect(answer).toContainText(`Saved ${program}`);
  await answer.getByRole("button", { name: "Undo" }).click();
  await expect(answer).toContainText(`Removed ${program}`);
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
  await answer.getByRole("button", { name: "Undo" }).click();
  await expect(answer).toContainText(`Saved ${program}`);
  await answer.getByRole("link", { name: "Back to where I was" }).click();
  await expect(page).toHaveURL("/programs/network-engineering-and-security");
  await removeOnSaved(page);
}

export async function removeOnSaved(page: Page): Promise<void> {
  await page.goto("/saved");
  await page.getByRole("button", { name: `Remove ${program}` }).click();
  const answer = page.getByRole("main").getByRole("status");
  await expect(answer).toContainText(`Removed ${program}`);
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
  await answer.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: `Remove ${program}` })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: `Remove ${program}` })).toBeVisible();
}

/** Ticks two saved programs and compares them. */
export async function comparePicked(page: Page): Promise<void> {
  await page.goto("/saved");
  await page.getByRole("checkbox", { name: "Compare Computer Science, B.S." }).check();
  await page.getByRole("checkbox", { name: "Compare Information Technology, B.S." }).check();
  await page.getByRole("button", { name: "Compare" }).click();
  await heading(page, "Compare programs");
  await expect(page).toHaveURL(/\/compare\?p=computer-science,information-technology$/);
}
