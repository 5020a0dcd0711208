import { expect, test } from "../support/app";
import { newAsker } from "../support/app-journey";
import { signInByCode } from "../support/persona";

const computer = "Computer Science, B.S.";
const software = "Software Engineering, B.S.";

test("what a visitor saved joins the account at sign-in, once however often", async ({
  page,
  open,
}) => {
  const { email } = newAsker("Selma");
  await page.goto("/careers/back-end-developer");
  for (const program of [computer, software]) {
    await page.getByRole("button", { name: `Save ${program}` }).click();
    await expect(page.getByRole("button", { name: `Saved ${program}` })).toBeVisible();
  }
  await signInByCode(page, email, "/my/saved");
  const items = (at = page) => at.getByRole("main").getByRole("button", { name: /^Remove / });
  await expect(items()).toHaveCount(2);

  // The same again from another device: one is there already, one is new.
  const phone = await open();
  await phone.goto("/careers/back-end-developer");
  for (const program of [computer, "Information Technology, B.S."]) {
    await phone.getByRole("button", { name: `Save ${program}` }).click();
    await expect(phone.getByRole("button", { name: `Saved ${program}` })).toBeVisible();
  }
  await signInByCode(phone, email, "/my/saved", 2);
  await expect(items(phone)).toHaveCount(3);
  await page.reload();
  await expect(items()).toHaveCount(3);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  await page.goto("/saved");
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
});
