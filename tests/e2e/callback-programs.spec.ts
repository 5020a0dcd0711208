import type { Page } from "@playwright/test";
import { expect, test } from "../support/app";
import {
  type Asker,
  answerAbout,
  answerAll,
  enterCode,
  goOn,
  haveAnswered,
  heading,
  newAsker,
} from "../support/app-journey";
import { latestMail } from "../support/mailbox";

const science = "Computer Science, B.S.";

/** Sends the answers, and opens the link of the code's mail on another device. */
async function sendAndOpenLink(page: Page, { email }: Asker, open: () => Promise<Page>) {
  await page.getByRole("button", { name: "Book this call" }).click();
  await heading(page, "One code, then it is booked");
  const mail = await latestMail(page.request, email, { subject: /is your code$/ });
  const other = await open();
  await other.goto(mail.links.find((path) => path.startsWith("/talk/request/")) ?? "");
  await heading(other, "Not finished yet");
  return other;
}

test("the programs asked about are checked, changed and confirmed like every other answer", async ({
  page,
  open,
}) => {
  const asker = newAsker("Petra");
  await answerAll(page, asker, { program: science });
  const row = page.getByRole("term").filter({ hasText: "Programs" }).locator("..");
  await expect(row).toContainText(science);
  await row.getByRole("link", { name: "Change programs" }).click();
  await expect(page.getByRole("checkbox", { name: science })).toBeChecked();

  // Who comes from another program's page asks about that one, too.
  await page.goto("/talk/callback?program=marketing");
  await expect(page.getByRole("checkbox", { name: science })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^Marketing/ })).toBeChecked();
  await goOn(page);
  await heading(page, "Check your answers");
  await expect(row).toContainText("Marketing");
  await expect(row).toContainText(science);

  const other = await sendAndOpenLink(page, asker, open);
  await expect(other.getByRole("main")).toContainText("Marketing");

  await enterCode(page, asker, "Book the call");
  await heading(page, "Your call is booked");
  await expect(page.getByRole("main")).toContainText(science);
  await expect(page.getByRole("main")).toContainText("Marketing");
});

test("without a program there is nothing to check about one", { tag: "@full" }, async ({
  page,
}) => {
  await page.goto("/talk/callback");
  await answerAbout(page);
  await page.goto("/talk/callback/check");
  await expect(page.getByRole("term").filter({ hasText: "Programs" })).toHaveCount(0);
});

test("a request that waits for its code says on another device for which time", {
  tag: "@full",
}, async ({ page, open }) => {
  const asker = newAsker("Runa");
  const startsAt = await haveAnswered(page, asker);
  const other = await sendAndOpenLink(page, asker, open);
  const day = new Date(startsAt).toLocaleDateString("en-US", {
    timeZone: "America/New_York",
    month: "long",
    day: "numeric",
  });
  await expect(other.getByRole("main")).toContainText(new RegExp(`${day}, \\d+:\\d\\d [ap]m`));
});
