import { expect, test } from "../support/app";
import { enterCode, haveAnswered, heading, newAsker } from "../support/app-journey";
import { bringAxe, violationsOf } from "../support/axe";
import { latestMail } from "../support/mailbox";
import { askForSignInMail } from "../support/persona";
import { isFull } from "./outcomes";
import { expectNoDeadLinks, visit } from "./visit";

test("every question, the code, the confirmation and the mailed link are as good as the other pages", async ({
  page,
}) => {
  test.setTimeout(150_000);
  const asker = newAsker("Frida");
  await bringAxe(page);
  await haveAnswered(page, asker);
  const links: string[] = [];
  const look = async (path: string) => links.push(...(await visit(page, path)).links);
  // Name, phone and e-mail are one page with another question.
  const likeName = isFull ? ["/phone", "/email"] : [];
  for (const step of ["", "/time", "/name", ...likeName, "/needs", "/consent", "/check"]) {
    await look(`/talk/callback${step}`);
  }
  await page.getByRole("button", { name: "Book this call" }).click();
  await heading(page, "One code, then it is booked");
  await look("/talk/callback/code");
  await enterCode(page, asker);
  await heading(page, "Your call is booked");
  await look("/talk/callback/done");
  const mail = await latestMail(page.request, asker.email, { subject: /^Booked:/ });
  const link = mail.links.find((path) => path.startsWith("/talk/request/")) ?? "";
  for (const part of ["", "/time", "/cancel"]) await look(link + part);
  await page.goto("/sign-in");
  await askForSignInMail(page, asker.email);
  await look("/sign-in/code");
  const signIn = await latestMail(page.request, asker.email, { subject: /code to sign in/ });
  await look(signIn.links[0] ?? "");
  expect(links.length).toBeGreaterThan(50);
  // Its own links; those of the frame are followed elsewhere.
  await expectNoDeadLinks(
    page.request,
    links.filter((path) => path.startsWith("/talk/")),
  );
});

test("a page with a problem is as good: summary, titles and fields", async ({ page }) => {
  await page.goto("/talk/message");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("link", { name: "Choose what you would like to talk about." }).click();
  await expect(page.getByRole("radio").first()).toBeFocused();
});
