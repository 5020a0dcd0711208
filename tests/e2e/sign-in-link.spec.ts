import { expect, test } from "../support/app";
import { heading, newAsker } from "../support/app-journey";
import { latestMail } from "../support/mailbox";
import { askForSignInMail } from "../support/persona";

test("a mailed link signs in once, survives a scanner that opens it first, and leads to where one was going", async ({
  page,
  open,
}) => {
  const { email } = newAsker("Ines");
  await page.goto("/my/privacy");
  await heading(page, "Sign in");
  await askForSignInMail(page, email);
  const mail = await latestMail(page.request, email, { subject: /code to sign in/ });
  const link = mail.links[0] ?? "";
  expect(link).toContain("/sign-in/confirm?token=");

  const scanner = (await open()).request;
  for (const _time of [1, 2]) expect((await scanner.get(link)).status()).toBe(200);
  expect((await scanner.head(link)).status()).toBe(200);

  // Nobody is signed in by being led somewhere: only the button on that page does.
  const token = new URL(link, page.url()).searchParams.get("token") ?? "";
  const led = new URLSearchParams({ callbackUrl: "/my", token, email });
  const answer = await page.request.get(`/api/auth/callback/email?${led}`);
  expect(answer.status()).toBe(404);

  await page.goto(link);
  await expect(page.getByText(email)).toBeVisible();
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await heading(page, "Privacy");
  await expect(page).toHaveURL("/my/privacy");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();

  const thief = await open();
  await thief.goto(link);
  await heading(thief, "This link no longer works");
  await thief.getByRole("link", { name: "Ask for a new link" }).click();
  await heading(thief, "Sign in");
});
