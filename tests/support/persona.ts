import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { HttpVisitor } from "./app-http";
import { latestMail } from "./mailbox";

/** Signs in as one of the demo people with their button, as a visitor of the demo would. */
export async function signInAs(page: Page, email: string, next?: string): Promise<void> {
  await page.goto(next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in");
  await page.getByRole("button", { name: email }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}

/** The same without looking: for tests about what the person does then. No page is open after it. */
export async function haveSignedIn(page: Page, email: string): Promise<void> {
  const origin = test.info().project.use.baseURL ?? "";
  const visitor = new HttpVisitor(origin);
  const answer = await visitor.send("/sign-in", email);
  if (answer.status !== 303) throw new Error(`${email} was not signed in: ${answer.status}`);
  await takeCookies(page, visitor);
}

/** Signed in with an address alone, without looking; no page is open after it. */
export async function haveSignedInByCode(page: Page, email: string): Promise<void> {
  const visitor = new HttpVisitor(test.info().project.use.baseURL ?? "");
  await visitor.send("/sign-in", 'id="email"', { email });
  const { code } = await latestMail(page.request, email, { subject: /code to sign in/ });
  const answer = await visitor.send("/sign-in/code", 'name="code"', { code });
  if (answer.status !== 303) throw new Error(`${email} was not signed in: ${answer.status}`);
  await takeCookies(page, visitor);
}

/** The browser goes on where the visitor without one is. */
export async function takeCookies(page: Page, visitor: HttpVisitor): Promise<void> {
  for (const pair of visitor.cookies.split("; ")) {
    const at = pair.indexOf("=");
    await giveCookie(page.context(), pair.slice(0, at), pair.slice(at + 1));
  }
}

export async function giveCookie(context: BrowserContext, name: string, value: string) {
  const url = new URL(process.env.WAYMARK_TEST_URL ?? "http://localhost:3000");
  const place = { domain: url.hostname, path: "/" };
  await context.addCookies([
    { name, value, ...place, httpOnly: true, secure: true, sameSite: "Lax" },
  ]);
}

/** Asks for the link and the code; the page that takes the code is open afterwards. */
export async function askForSignInMail(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Mail me a link and a code" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
}

/** Signs in with an address alone, by the code from its mail, the `count`th one. */
export async function signInByCode(page: Page, email: string, next = "/my", count = 1) {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await askForSignInMail(page, email);
  const { code } = await latestMail(page.request, email, { subject: /code to sign in/, count });
  await page.getByLabel("Six-digit code").fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}
