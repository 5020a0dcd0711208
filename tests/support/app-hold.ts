import { expect, type Page } from "@playwright/test";

/**
 * Presses the button for those who need longer, with a first name half written and a last name
 * missing: it stays, nothing is called wrong, and the page says until when the time is held.
 */
export async function holdLonger(page: Page, until: string): Promise<void> {
  const name = page.getByLabel("First name");
  await name.fill("Hi");
  await page.getByRole("button", { name: "Hold the time for 15 more minutes" }).click();
  await expect(page.getByRole("status").getByText(`Held until ${until}.`)).toBeVisible();
  await expect(name).toHaveValue("Hi");
  await expect(page.getByText("There is a problem")).toHaveCount(0);
}
