import { expect, test } from "../support/app-desk";
import { haveSignedIn } from "../support/persona";

const slugs = ["computer-science", "data-analytics", "supply-chain-management"];

test("after Remove and Undo the reader stands at the answer; a reload moves nobody", async ({
  page,
}) => {
  for (const slug of slugs) {
    await page.goto(`/programs/${slug}`);
    await page
      .getByRole("button", { name: /^Save / })
      .first()
      .click();
    await expect(page.getByRole("button", { name: /^Saved / }).first()).toBeVisible();
  }
  await page.goto("/saved");
  const answer = page.getByRole("main").getByRole("status");
  const remove = page.getByRole("button", { name: /^Remove / });
  await remove.last().press("Enter");
  await expect(answer).toContainText(/^Removed /);
  await expect(answer).toBeFocused();
  await expect(answer).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(answer.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(answer).toContainText(/^Saved /);
  await expect(answer).toBeFocused();
  await expect(remove).toHaveCount(slugs.length);
  await page.reload();
  await page.waitForLoadState("networkidle");
  await expect(page.locator("body")).toBeFocused();
});

test("a choice about mail is answered beside it, with a script and without one", async ({
  page,
}) => {
  await haveSignedIn(page, "student@demo.test");
  await page.goto("/my/privacy");
  const answer = page.getByRole("region", { name: "Mail we send on our own" }).getByRole("status");
  for (const press of ["Switch off", "Switch on"]) {
    const other = press === "Switch on" ? "Switch off" : "Switch on";
    await page.getByRole("button", { name: `${press} Missed calls` }).press("Enter");
    await expect(page.getByRole("button", { name: `${other} Missed calls` })).toBeVisible();
    await expect(answer).toHaveText("Your choice is saved.");
    await expect(answer).toBeFocused();
  }
  await page.goto("about:blank");
  await page.goto("/my/privacy?done=saved#mail");
  await expect(answer).toBeInViewport();
});

test("at the desk each change is answered where the reader stands", async ({ desk }) => {
  const { page } = await desk.staff("Wanda Voss");
  await page.goto(`/desk/leads/${await desk.request("Nadia")}`);
  await page.getByRole("button", { name: "Claim" }).press("Enter");
  const answer = page.getByRole("main").getByRole("status").first();
  await expect(answer).toContainText("This is yours now.");
  await expect(answer).toBeFocused();
  for (const words of ["Rang twice.", "Rang again."]) {
    await page.getByLabel("Note for the desk").fill(words);
    await page.getByRole("button", { name: "Add note" }).press("Enter");
    await expect(page.getByText(words, { exact: true })).toBeVisible();
    await expect(answer).toContainText("Your private note is on the timeline.");
    await expect(answer).toBeFocused();
  }
  await page.getByRole("button", { name: "They called us" }).press("Enter");
  await expect(answer).toContainText("Say below how it ended.");
  await expect(answer).toBeFocused();
  await page.reload();
  await page.waitForLoadState("networkidle");
  await expect(page.locator("body")).toBeFocused();
});
