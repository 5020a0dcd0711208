import { expect, test } from "../support/app";
import {
  answerAll,
  enterCode,
  goOn,
  haveAnswered,
  heading,
  newAsker,
  readReference,
} from "../support/app-journey";
import { countRequests } from "../support/app-requests";
import { sendMessageOverHttp } from "../support/app-visitor";
import { latestMail } from "../support/mailbox";
import { haveSignedInByCode } from "../support/persona";

test("a phone of another country is taken with its code, and one that nobody could call is not", async ({
  page,
}) => {
  const asker = newAsker("Nils");
  await haveAnswered(page, asker);
  await page.goto("/talk/callback/phone");
  const phone = page.getByLabel("Phone number");
  for (const bad of ["020 7946 0018", "12", "(111) 111-1111", "call me", "911"]) {
    await phone.fill(bad);
    await goOn(page);
    await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
      "Enter a phone number that we can call",
    );
    await expect(phone).toHaveValue(bad);
  }
  await phone.fill("+1 202 555 0143 ext. 9");
  await goOn(page);
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
    "Leave the extension off",
  );
  await phone.fill("+44 (0)20 7946 0018");
  await goOn(page);
  await heading(page, "Check your answers");
  await expect(page.getByRole("main")).toContainText("+44 20 7946 0018");
});

test("somebody signed in is asked for neither address nor code", async ({ page, sql }) => {
  const asker = newAsker("Signe");
  await haveSignedInByCode(page, asker.email);
  await page.goto("/my");
  await expect(page.getByText("Nothing is open.")).toBeVisible();
  await answerAll(page, asker, { isSignedIn: true });
  await expect(page.getByRole("main")).toContainText(`${asker.email}, your account's address`);
  // It can't be changed here, so nobody is sent to a question that would forget the answer.
  await expect(page.getByRole("link", { name: "Change e-mail" })).toHaveCount(0);
  await expect(page.getByText("Question 7 of 7")).toBeVisible();
  await page.goto("/talk/callback/email");
  await heading(page, "Check your answers");
  await page.getByRole("button", { name: "Book this call" }).click();
  await heading(page, "Your call is booked");
  const reference = await readReference(page);
  expect(await countRequests(sql, asker.email)).toBe(1);
  await page.goto("/my/requests");
  await expect(page.getByRole("main")).toContainText(reference);
});

test("a fourth open request is refused in words, and the answers are kept", {
  tag: "@full",
}, async ({ page, sql, baseURL }) => {
  const asker = newAsker("Kaia");
  for (const count of [1, 2, 3]) {
    const wanted = { subject: /is your code$/, count };
    const code = async () => (await latestMail(page.request, asker.email, wanted)).code;
    await sendMessageOverHttp(baseURL ?? "", asker, code);
  }
  await haveAnswered(page, asker);
  await page.getByRole("button", { name: "Book this call" }).click();
  await heading(page, "One code, then it is booked");
  await enterCode(page, asker, "Book the call", 4);
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
    "three open requests already",
  );
  await page.goto("/talk/callback/check");
  await expect(page.getByRole("main")).toContainText(asker.email);
  expect(await countRequests(sql, asker.email)).toBe(4);
});
