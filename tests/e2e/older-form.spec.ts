import { expect, test } from "../support/app";
import { heading } from "../support/app-journey";

test("a form of an older build keeps the typed text on the page and says what to do", async ({
  page,
  complaints,
}) => {
  complaints.allow(/status of 409|UnrecognizedAction|Server Action/);
  await page.goto("/talk/message");
  await page.getByRole("radio", { name: "Something else" }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await heading(page, "What would you like to ask?");
  await page.route("**/talk/message/message", async (route) => {
    const headers = route.request().headers();
    if (headers["next-action"]) headers["next-action"] = "40".padEnd(42, "0");
    await route.continue({ headers });
  });
  const message = page.getByLabel("Your message");
  await message.fill("A long question that took me ten minutes.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The portal was renewed" })).toBeVisible();
  await expect(message).toHaveValue("A long question that took me ten minutes.");
});
