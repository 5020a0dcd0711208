import { expect, test } from "../support/app";
import { startChat } from "../support/app-chat";
import { coveredOnTheWay } from "../support/app-covered";

test.use({ viewport: { width: 1280, height: 900 } });

test("on a wide screen a cached page opens the chat in a panel, without the framework's runtime", async ({
  page,
}) => {
  await page.goto("/careers/back-end-developer");
  const scripts = await page.evaluate(() =>
    [...document.scripts].filter(({ type }) => !type.includes("json")).map(({ src }) => src),
  );
  expect(scripts.map((src) => new URL(src).pathname)).toEqual(["/enhance.js"]);
  await expect(page.locator("iframe")).toHaveCount(0);

  const link = page.getByRole("link", { name: "Chat with a counselor" });
  await link.click();
  await expect(page).toHaveURL("/careers/back-end-developer");
  const panel = page.getByRole("dialog", { name: "Chat with a counselor" });
  await expect(panel).toBeFocused();
  const chat = page.frameLocator("iframe");
  await expect(chat.getByRole("heading", { level: 1 })).toHaveText("Chat with a counselor");
  await expect(chat.getByRole("banner")).toHaveCount(0);
  await expect(chat.getByRole("contentinfo")).toHaveCount(0);

  await chat.getByRole("radio", { name: "Cost and paying for it" }).check();
  await chat.getByLabel("Your question").fill("See /programs/computer-science");
  await chat.getByRole("button", { name: "Start the chat" }).click();
  const card = chat.getByRole("log").getByRole("link", { name: /Computer Science/ });
  await expect(card).toHaveAttribute("target", "_top");
  await expect(chat.getByRole("banner")).toHaveCount(0);

  // Escape inside of the frame closes; focus goes back; the draft is there when it opens again.
  await chat.getByLabel("Your message").fill("Half a sentence");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(link).toBeFocused();
  await link.click();
  await expect(chat.getByLabel("Your message")).toHaveValue("Half a sentence");
  await panel.getByRole("button", { name: "Minimize" }).click();
  await expect(page.locator("iframe")).toBeHidden();
  await panel.getByRole("button", { name: "Show chat" }).click();
  await expect(chat.getByRole("log")).toBeVisible();
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(link).toBeFocused();

  // A link to one of our programs leaves the frame.
  await link.click();
  await card.click();
  await expect(page).toHaveURL("/programs/computer-science");
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 1024, height: 620 },
]) {
  const tag = viewport.width < 1280 ? { tag: "@full" } : {};
  test(
    `the panel folds for Escape, and for a focus that it would cover, at ${viewport.width}×${viewport.height}`,
    tag,
    async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto("/programs");
      const link = page.getByRole("link", { name: "Chat with a counselor" }).first();
      await link.click();
      const panel = page.getByRole("dialog", { name: "Chat with a counselor" });
      const frame = page.locator("iframe");
      await expect(frame).toBeVisible();
      const search = page.getByLabel("Search", { exact: true }).last();
      await search.focus();
      await page.keyboard.press("Escape");
      await expect(frame).toBeHidden();
      await expect(search).toBeFocused();
      // A press on the text beside it is none.
      await panel.getByRole("button", { name: "Show chat" }).click();
      await page.getByRole("heading", { level: 1 }).click();
      await expect(frame).toBeVisible();
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      await page.locator("body > *").first().press("Tab");
      expect(await coveredOnTheWay(page, "Tab", 60)).toEqual([]);
      await expect(frame).toBeHidden();
    },
  );
}

test("on a narrow screen the same link leads to the chat's page, and goes on in the open thread", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/careers/back-end-developer");
  await page.getByRole("link", { name: "Chat with a counselor" }).click();
  await expect(page).toHaveURL("/talk/chat");
  const id = await startChat(page, { question: "Is it open?" });
  await page.goto("/careers/back-end-developer");
  await page.getByRole("link", { name: "Chat with a counselor" }).click();
  await expect(page).toHaveURL(`/talk/chat/${id}`);
  await expect(page.getByRole("log")).toContainText("Is it open?");
});

test("a page says whether chat is open when one comes near, and nothing moves", async ({
  page,
}) => {
  await page.goto("/programs/computer-science");
  const region = page.getByRole("region", { name: "Talk to a counselor" });
  const button = region.getByRole("link", { name: "Book a callback" });
  const before = await button.evaluate(
    (element) => element.getBoundingClientRect().top + window.scrollY,
  );
  await region.scrollIntoViewIfNeeded();
  await expect(region.getByText(/^(Open now · |Closed now)/)).toBeVisible();
  const after = await button.evaluate(
    (element) => element.getBoundingClientRect().top + window.scrollY,
  );
  expect(Math.abs(after - before)).toBeLessThan(1);
});
