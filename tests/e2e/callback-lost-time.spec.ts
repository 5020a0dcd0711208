import { expect, test } from "../support/app";
import {
  answerAbout,
  answerName,
  chooseTime,
  enterCode,
  haveAnswered,
  heading,
  newAsker,
  readReference,
} from "../support/app-journey";
import { countRequests, takeAllPlaces } from "../support/app-requests";

test("a time lost at the last step keeps every answer, offers the nearest three and costs no second code", async ({
  page,
  sql,
}) => {
  const asker = newAsker("Vera");
  const startsAt = await haveAnswered(page, asker);
  await page.getByRole("button", { name: "Book this call" }).click();
  await heading(page, "One code, then it is booked");
  const giveBack = await takeAllPlaces(sql, startsAt);
  await enterCode(page, asker);
  await heading(page, "When should we call you?");
  const lost = page.getByRole("region", { name: /was just taken by someone else$/ });
  await expect(lost).toContainText("Your other answers are kept");
  const nearest = lost.getByRole("button");
  await expect(nearest).toHaveCount(3);
  await nearest.first().click();
  await heading(page, "Check your answers");
  for (const text of [asker.givenName, asker.email, asker.phone]) {
    await expect(page.getByRole("main")).toContainText(text);
  }
  await page.getByRole("button", { name: "Book this call" }).click();
  await heading(page, "Your call is booked");
  await readReference(page);
  expect(await countRequests(sql, asker.email)).toBe(1);
  await giveBack();
});

test("a time lost in the middle is told at the next answer, and that answer is kept", async ({
  page,
  sql,
}) => {
  const asker = newAsker("Greta");
  await page.goto("/talk/callback");
  await answerAbout(page);
  const startsAt = await chooseTime(page);
  await heading(page, "What is your name?");
  const giveBack = await takeAllPlaces(sql, startsAt);
  await answerName(page, asker);
  await heading(page, "When should we call you?");
  const lost = page.getByRole("region", { name: /was just taken by someone else$/ });
  await lost.getByRole("button").last().click();
  await heading(page, "Which number should we call?");
  await page.goto("/talk/callback/name");
  await expect(page.getByLabel("First name")).toHaveValue(asker.givenName);
  await giveBack();
});
