import type { Locator } from "@playwright/test";
import { expect, test } from "../support/app-desk";

test("the numbers beside the desk's lists follow each change of a request", async ({ desk }) => {
  const { page } = await desk.staff("Wanda Voss");
  await desk.request("Nadia");
  await desk.request("Omid");
  await page.goto("/desk/leads");
  const ways = page.getByRole("navigation", { name: "Desk" });
  const says = (list: string, count: number) =>
    expect(ways.getByRole("link", { name: `${list} ${count}`, exact: true })).toBeVisible();
  await says("Unclaimed", 2);
  await page.getByRole("button", { name: "Claim Nadia" }).click();
  await expect(page.getByText("This is yours now.", { exact: false })).toBeVisible();
  await says("Unclaimed", 1);
  await says("Mine", 1);
  await page.getByRole("button", { name: "Close request" }).click();
  await expect(page.getByText("This request is closed.")).toBeVisible();
  await says("Mine", 0);
  await says("All open", 1);
  await page.getByRole("button", { name: "Reopen" }).click();
  await expect(page.getByText("This request is open again.", { exact: false })).toBeVisible();
  await says("Unclaimed", 2);
  await page.getByRole("button", { name: "Claim" }).click();
  await says("Mine", 1);
  await page.getByRole("button", { name: "Release" }).click();
  await expect(page.getByText("You gave the request back.", { exact: false })).toBeVisible();
  await says("Mine", 0);
  await says("Unclaimed", 2);
});

test("the inbox's two numbers stay within the navigation when they have two digits", {
  tag: "@full",
}, async ({ desk }) => {
  const { page, id } = await desk.staff("Wanda Voss");
  for (let chat = 0; chat < 10; chat += 1) {
    await desk.chat("Nadia", "May I pay monthly?");
    await desk.chat("Omid", "When can I start?", id);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/desk/leads");
  const ways = page.getByRole("navigation", { name: "Desk" });
  const link = ways.getByRole("link", { name: "Inbox 10 new, 10 unread" });
  const right = async (part: Locator) => {
    const box = await part.boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  expect(await right(link.getByText("10 new, 10 unread"))).toBeLessThanOrEqual(await right(link));
});
