import { expect, test } from "../support/app-desk";

test("each message that comes is announced once, in order; own words and old ones are not", async ({
  desk,
}) => {
  const { page, id } = await desk.staff("Wanda Voss");
  const chat = await desk.chat("Nadia", "First words", id);
  await page.goto(`/desk/inbox/${chat.id}`);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const regions = document.querySelectorAll("[aria-live='polite']");
    for (const region of regions) {
      new MutationObserver((changes) => {
        for (const change of changes) {
          for (const node of change.addedNodes) heard.push(node.textContent ?? "");
        }
      }).observe(region, { childList: true, subtree: true, characterData: true });
    }
  });
  await desk.say(chat.id, "Second words");
  await expect(page.getByRole("log")).toContainText("Second words");
  await page.getByLabel("Reply to Nadia").fill("My own words");
  await page.getByLabel("Reply to Nadia").press("Enter");
  await expect(page.getByText("Sent, not seen yet")).toBeVisible();
  await desk.say(chat.id, "Third words");
  await expect(page.getByRole("log")).toContainText("Third words");
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toEqual(["Nadia: Second words", "Nadia: Third words"]);
  // The lists are rendered afresh by now; nothing is said again.
  await expect(page.getByRole("list", { name: "Mine, chats" })).toContainText("Third words");
  expect(await heard()).toEqual(["Nadia: Second words", "Nadia: Third words"]);
});
