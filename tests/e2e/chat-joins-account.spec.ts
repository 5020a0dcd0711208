import { expect, test } from "../support/app";
import { startChat } from "../support/app-chat";
import { heading, newAsker } from "../support/app-journey";
import { latestMail } from "../support/mailbox";
import { askForSignInMail, signInByCode } from "../support/persona";

test("a chat joins the account at sign-in, goes on from there on any device, and is mailed", async ({
  page,
  open,
}) => {
  const { email } = newAsker("Selma");
  const id = await startChat(page, { question: "May I pay monthly?" });
  const stranger = await open();
  await stranger.goto(`/talk/chat/${id}`);
  await heading(stranger, "Sign in");

  await page.getByRole("link", { name: "Sign in to keep this chat" }).click();
  await askForSignInMail(page, email);
  const { code } = await latestMail(page.request, email, { subject: /code to sign in/ });
  await page.getByLabel("Six-digit code").fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(`/talk/chat/${id}`);
  await expect(page.getByText("This chat is kept in your account now.")).toBeVisible();

  const phone = await open();
  await signInByCode(phone, email, "/my");
  await expect(phone.getByRole("heading", { name: "Your open chat" })).toBeVisible();
  await phone.getByRole("link", { name: "Go on with the chat" }).click();
  await phone.getByLabel("Your message").fill("From my phone.");
  await phone.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("log")).toContainText("From my phone.");
  await phone.goto("/my/chats");
  await expect(phone.getByRole("link", { name: "Cost and paying for it" })).toBeVisible();

  await page.getByRole("button", { name: "Mail me the transcript" }).click();
  await expect(page.getByText("The transcript is on its way to your mail.")).toBeVisible();
  const mail = await latestMail(page.request, email, { subject: /chat/i });
  expect(mail.text).toContain("May I pay monthly?");

  // The browser's cookie opens it no more.
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  await page.goto(`/talk/chat/${id}`);
  await heading(page, "Sign in");
});
