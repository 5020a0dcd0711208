import { expect, type Page } from "@playwright/test";
import { heading } from "./app-journey";

/** From a program's page to one's own price, over a mistake, to an address that says it again. */
export async function askForPrice(page: Page): Promise<string> {
  await page.goto("/programs/computer-science");
  await page.getByLabel("Your pace, in months for the whole program").fill("soon");
  await page.getByLabel("Courses you have already earned").fill("20");
  await page.getByRole("button", { name: "Show my price" }).click();
  await heading(page, "What Computer Science, B.S. costs");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByText("There is a problem")).toBeVisible();
  const pace = page.getByLabel("Your pace, in months for the whole program");
  await expect(pace).toHaveValue("soon");
  await expect(pace).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Courses you have already earned")).toHaveValue("20");
  await pace.fill("36");
  await page.getByLabel("When you start").selectOption("January 1, 2027");
  await page.getByRole("button", { name: "Show my price" }).click();
  await expect(page).toHaveTitle(/costs: \$11,955 /);
  const result = page.getByRole("region", { name: "Tuition to the end" });
  await expect(result).toContainText("$11,955");
  await expect(result).toContainText("tuition only: fees are not published");
  await expect(result).toContainText("3 terms × $3,985 = $11,955");
  await expect(result).toContainText("60% of graduates of similar programs");
  await expect(result).toContainText("in effect since July 1, 2025");
  await expect(result).toContainText("June 2028");
  return page.url();
}
