import { expect, keysReady, test } from "../support/app-desk";
import { violationsOf } from "../support/axe";

test("on a request the same single keys claim, reply and note; a next step is done and the request reopened", async ({
  desk,
}) => {
  const { page } = await desk.staff("Wanda Voss");
  const id = await desk.request("Nadia");
  await page.goto(`/desk/leads/${id}`);
  await keysReady(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys of a request" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys of a request" })).toBeHidden();
  await page.keyboard.press("a");
  await expect(page.getByText("This is yours now.", { exact: false })).toBeVisible();
  await page.keyboard.press("r");
  await expect(page.getByLabel("Your words to Nadia")).toBeFocused();
  await page.keyboard.type("n is a letter here");
  await expect(page.getByLabel("Your words to Nadia")).toHaveValue("n is a letter here");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("n");
  await expect(page.getByLabel("Note for the desk")).toBeFocused();

  await page.getByText("Next step", { exact: true }).first().click();
  await page.getByLabel("What happens next").fill("Send the transcript.");
  await page.getByRole("button", { name: "Add next step" }).click();
  await page.getByRole("button", { name: "Mark as done" }).click();
  await expect(page.getByText("Next step, done")).toBeVisible();
  await expect(page.getByRole("button", { name: "Mark as done" })).toHaveCount(0);
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("e");
  await expect(page.getByText("This request is closed.")).toBeVisible();
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByText("This request is open again.", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "Claim" })).toBeVisible();
});
