import { expect, type Page } from "@playwright/test";
import {
  type Asker,
  answerAbout,
  answerEmail,
  answerName,
  enterCode,
  goOn,
  heading,
  readReference,
} from "./app-journey";
import { latestMail } from "./mailbox";

const question = "Do my A+ and Network+ count?\n¿Y mis cursos? 👩‍💻 <b>not bold</b>";

/** The same path without a time: about, message, name, e-mail, check, code. */
export async function sendMessage(page: Page, asker: Asker): Promise<void> {
  await page.goto("/talk");
  await page.getByRole("main").getByRole("link", { name: "Send a message" }).first().click();
  await heading(page, "Send a message");
  await goOn(page);
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
    "Choose what you would like to talk about.",
  );
  await answerAbout(page);
  await heading(page, "What would you like to ask?");
  await page.getByLabel("Your message").fill(question);
  await goOn(page);
  await answerName(page, asker);
  await answerEmail(page, asker);
  await heading(page, "Check your answers");
  await expect(page.getByText("<b>not bold</b>")).toBeVisible();
  await expect(page.getByRole("heading", { name: "May we also contact you later?" })).toHaveCount(
    0,
  );
  await page.getByRole("button", { name: "Send this message" }).click();
  await heading(page, "One code, then it is sent");
  await enterCode(page, asker, "Send the message");
  await heading(page, "We have your message");
  const reference = await readReference(page);
  const copy = await latestMail(page.request, asker.email, { subject: /We have your message/ });
  expect(copy.subject).toContain(reference);
  expect(copy.text).toContain(asker.givenName);
  const link = copy.links.find((path) => path.startsWith("/talk/request/")) ?? "";
  await page.goto(link);
  await heading(page, "Your message");
  expect(await readReference(page)).toBe(reference);
}
