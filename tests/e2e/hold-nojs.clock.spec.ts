import { expect, test } from "../support/app-clock";
import { holdLonger } from "../support/app-hold";
import { answerAbout, answerName, chooseTime, goOn, newAsker } from "../support/app-journey";

test.use({ javaScriptEnabled: false });

test("without JavaScript a time is held longer and what is half written stays", {
  tag: "@full",
}, async ({ page, clock }) => {
  await page.goto("/talk/callback");
  await answerAbout(page);
  await chooseTime(page, /November 20/);
  clock.after(10);
  await holdLonger(page, "11:25 am Eastern time");
  await answerName(page, newAsker("Hanne"));
  await page.getByLabel("Phone number").fill("twelve");
  await page.getByLabel("Phone number").press("Enter");
  // Enter sends the answer; it does not press the other button.
  await expect(page.getByText("There is a problem")).toBeVisible();
  await page.getByLabel("Phone number").fill("(202) 555-0143");
  await goOn(page);
});
