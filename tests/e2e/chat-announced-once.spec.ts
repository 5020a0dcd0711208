import type { Page } from "@playwright/test";
import { expect, test } from "../support/app";
import { connected, sayAsCounselor, startChat } from "../support/app-chat";

type Heard = { spoken: string[] };
declare global {
  interface Window {
    heard?: Heard;
  }
}

/** Everything that is put into a live region, as a screen reader would be told of it. */
function listen(): void {
  const heard: Heard = { spoken: [] };
  window.heard = heard;
  const isLive = (node: Node | null): boolean => {
    const element = node instanceof Element ? node : node?.parentElement;
    const region = element?.closest("[aria-live], [role=log], [role=status], [role=alert]");
    if (!region) return false;
    return region.getAttribute("aria-live") !== "off";
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      const added = type === "characterData" ? [target] : [...addedNodes];
      for (const node of added) if (isLive(node)) heard.spoken.push(node.textContent ?? "");
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

const spoken = (page: Page, words: string) =>
  page.evaluate(
    (wanted) => (window.heard?.spoken ?? []).filter((text) => text.includes(wanted)).length,
    words,
  );

test("each message of the counselor is announced once, one's own never, through reconnects too", async ({
  page,
  sql,
  complaints,
}) => {
  // What it tells of having read the last answer may still be on its way when the line goes.
  complaints.allow(/\/seen .*ERR_INTERNET_DISCONNECTED/);
  const id = await startChat(page, { question: "May I pay monthly?" });
  await connected(page);
  await page.evaluate(listen);
  const log = page.getByRole("log", { name: "Messages" });
  for (const words of ["First answer.", "Second answer.", "Third answer."]) {
    await sayAsCounselor(sql, id, words);
  }
  await expect(log).toContainText("Third answer.");
  await page.getByLabel("Your message").fill("My own words.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(log).toContainText("My own words.");
  await expect(
    page.getByText("Sent", { exact: true }).or(page.getByText("Delivered")).last(),
  ).toBeVisible();

  // Away and back: what was missed comes once.
  await page.context().setOffline(true);
  await sayAsCounselor(sql, id, "While you were away.");
  await page.context().setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(log).toContainText("While you were away.");
  await connected(page);

  for (const words of [
    "First answer.",
    "Second answer.",
    "Third answer.",
    "While you were away.",
  ]) {
    await expect(log.getByText(words)).toHaveCount(1);
    expect(await spoken(page, words), words).toBe(1);
  }
  expect(await spoken(page, "My own words.")).toBe(0);
});
