import { expect, test } from "../support/app";
import { haveBooked, heading, newAsker } from "../support/app-journey";
import { violationsOf } from "../support/axe";
import { latestMail } from "../support/mailbox";
import { haveSignedIn, haveSignedInByCode } from "../support/persona";

test("the desk moves a call with a reason, the student reads it, and so with a cancelled one", async ({
  page,
  open,
}) => {
  const asker = newAsker("Tove");
  await haveBooked(page, asker);
  const desk = await open();
  await haveSignedIn(desk, "counselor@demo.test");
  await desk.goto("/desk/leads");
  await desk.getByRole("form", { name: "Filter" }).getByRole("searchbox").fill(asker.givenName);
  await desk.getByRole("button", { name: "Show" }).click();
  await desk.getByRole("button", { name: `Claim ${asker.givenName}` }).click();
  await desk.getByRole("link", { name: "Move the call" }).click();
  await heading(desk, "Move the call");
  expect(await violationsOf(desk)).toEqual([]);
  const days = desk.getByRole("navigation", { name: "Days with free times" }).getByRole("link");
  await days.filter({ hasText: "December 1" }).click();
  await expect(days.filter({ hasText: "December 1" })).toHaveAttribute("aria-current", "date");
  const times = desk.getByRole("radio");
  await times.nth((await times.count()) - 4 - test.info().parallelIndex).check();
  await desk.getByRole("button", { name: "Move the call" }).click();
  await expect(desk.getByRole("alert").filter({ hasText: "There is a problem" })).toContainText(
    "Say why in a few words",
  );
  await desk.getByLabel("Why does it move?").fill("Dana teaches that morning.");
  await desk.getByRole("button", { name: "Move the call" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "The call is moved" })).toBeVisible();
  await expect(
    desk.getByText(/Call moved from .* to Tuesday, December 1, .* by Dana/),
  ).toBeVisible();
  await expect(desk.getByText("“Dana teaches that morning.”")).toBeVisible();

  const mail = await latestMail(page.request, asker.email, { subject: /^Changed: .*December 1/ });
  expect(mail.text).toContain("Dana teaches that morning.");
  const student = await open();
  await haveSignedInByCode(student, asker.email);
  await student.goto("/my/requests");
  await expect(
    student.getByText(/Dana Whitfield moved the call from .* to Tuesday, December 1/),
  ).toBeVisible();
  await expect(student.getByText("“Dana teaches that morning.”")).toBeVisible();

  await desk.getByRole("link", { name: "Cancel the call" }).click();
  await heading(desk, "Cancel the call");
  expect(await violationsOf(desk)).toEqual([]);
  await desk.getByLabel("Why is it cancelled?").fill("You asked us to by phone.");
  await desk.getByRole("button", { name: "Cancel the call" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "The call is cancelled" })).toBeVisible();
  const goodbye = await latestMail(page.request, asker.email, { subject: /^Cancelled: / });
  expect(goodbye.text).toContain("You asked us to by phone.");
  await student.reload();
  await expect(student.getByText(/^We had to cancel this\./)).toBeVisible();
  await expect(
    student.getByText(/Dana Whitfield cancelled the call of Tuesday, December 1/),
  ).toBeVisible();
});
