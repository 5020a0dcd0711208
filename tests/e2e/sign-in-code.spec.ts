import { expect, test } from "../support/app";
import { heading, newAsker } from "../support/app-journey";
import { latestMail } from "../support/mailbox";
import { askForSignInMail } from "../support/persona";

test("a wrong code is told plainly, five wrong ones end it, and a new one signs in and ends its link", async ({
  page,
  open,
}) => {
  const { email } = newAsker("Jonas");
  await page.goto("/sign-in?next=/my/saved");
  await askForSignInMail(page, email);
  const { code } = await latestMail(page.request, email, { subject: /code to sign in/ });
  const wrong = code === "111111" ? "222222" : "111111";
  const problem = page.getByRole("alert").filter({ hasText: "There is a problem" });
  const enter = async (digits: string) => {
    await page.getByLabel("Six-digit code").fill(digits);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
  };
  await enter("12");
  await expect(problem).toContainText("Enter the six digits");
  await enter(wrong);
  await expect(problem).toContainText("That code is not right");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(problem).toBeFocused();
  for (const _try of [2, 3, 4, 5]) {
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await enter(wrong);
    await answered;
  }
  await expect(problem).toContainText("tried five times");
  await enter(code);
  await expect(problem).toContainText("tried five times");

  await page.getByRole("button", { name: "Send a new code" }).click();
  const second = await latestMail(page.request, email, { subject: /code to sign in/, count: 2 });
  expect(second.code).not.toBe(code);
  // However it was pasted.
  await enter(` ${second.code.slice(0, 3)} ${second.code.slice(3)} `);
  await expect(page).toHaveURL("/my/saved");

  const thief = await open();
  await thief.goto(second.links[0] ?? "");
  await heading(thief, "This link no longer works");
});
