import { expect, test } from "../support/app";
import { haveSignedIn } from "../support/persona";

const draft = "/desk/catalog/moss-keeping";

test("without JavaScript an editor begins a program, hears what is missing, loses nothing to a second editor, and looks at the page before anybody can", async ({
  page,
  open,
}) => {
  await haveSignedIn(page, "editor@demo.test");
  await page.goto("/desk/catalog");
  await page.getByRole("link", { name: "Add a program" }).click();
  await page.getByLabel("Title").fill("Moss Keeping");
  await page.getByLabel(/^Address/).fill("computer-science");
  await page.getByRole("button", { name: "Begin the program" }).click();
  await expect(page.getByRole("link", { name: /Another page has this address/ })).toBeVisible();
  await page.getByLabel(/^Address/).fill("");
  await page.getByRole("button", { name: "Begin the program" }).click();
  await expect(page).toHaveURL(`${draft}?done=created`);

  const other = await open();
  await haveSignedIn(other, "admin@demo.test");
  await other.goto(draft);
  await other.getByLabel("Teaser").fill("Keep it damp.");
  await other.getByRole("button", { name: "Save as draft" }).click();
  await expect(other.getByRole("status").first()).toContainText("The draft is saved.");

  await page.getByLabel("Credential").fill("M.S.");
  await page.getByLabel(/^Courses/).fill("Shade | 3 | What grows in it");
  await page.getByLabel("Months to finish").fill("18");
  await page.getByLabel("Of whom that is the figure").fill("graduates");
  await page.getByLabel("How many courses", { exact: true }).fill("10");
  const price = page.getByRole("group", { name: "A further price" });
  await price.getByLabel("From the day").fill("2026-01-01");
  await price.getByLabel("Charged").selectOption("once, for all");
  await price.getByLabel("Dollars").fill("9000");
  await page.getByRole("button", { name: "Save as draft" }).click();
  await expect(page.getByText("Stored meanwhile by somebody else")).toBeVisible();
  await expect(page.getByText("Teaser: Keep it damp.")).toBeVisible();
  await expect(page.getByText("Credential: nothing")).toBeVisible();
  await expect(page.getByText("Title: Moss Keeping"), "the same in both").toHaveCount(0);
  await expect(page.getByLabel(/^Courses/)).toHaveValue("Shade | 3 | What grows in it");
  await expect(page.getByRole("group", { name: "Price 1" }).getByLabel("Dollars")).toHaveValue(
    "9000",
  );
  await page.getByLabel("Teaser").fill("Keep it damp.");
  await page.getByRole("button", { name: "Save and preview" }).click();
  await expect(page.getByRole("heading", { name: "There is no preview yet" })).toBeVisible();
  await page.getByRole("link", { name: /^Summary: fill this in/ }).click();
  await page.getByRole("textbox", { name: "Summary" }).first().fill("It is **green**.");
  await page.getByRole("button", { name: "Save and preview" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Moss Keeping, M.S.");
  await expect(page.getByRole("main")).toContainText("Nobody else sees this.");
  expect((await page.request.get("/programs/moss-keeping")).status()).toBe(404);

  await page.goto(draft);
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("It is removed.")).toBeVisible();
});
