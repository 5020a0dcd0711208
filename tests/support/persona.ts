import { expect, type Page } from "@playwright/test";
import { latestMail } from "./mailbox";

/** Signs in as one of the demo people with their button, as a visitor of the demo would. */
export async function signInAs(page: Page, email: string, next?: string): Promise<void> {
  await page.goto(next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in");
  await page.getByRole("button", { name: email }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}

/** Asks for the link and the code; the page that takes the code is open afterwards. */
export async function askForSignInMail(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Mail me a link and a code" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
}

/** Signs in with an address alone, by the code from its mail. */
export async function signInByCode(page: Page, email: string, next = "/my"): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await askForSignInMail(page, email);
  const { code } = await latestMail(page.request, email, { subject: /code to sign in/ });
  await page.getByLabel("Six-digit code").fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}
