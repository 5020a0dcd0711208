import { expect, test } from "../support/app-desk";
import { watchRequests } from "../support/app-requests-watch";

const WITHIN_MS = 5000;

// Once with nothing said after it, once with words right after it: neither may reach the page.
for (const words of [null, "Words after the end"]) {
  const ending = words ? "and never sees what is said next" : "though nothing more is said";
  test(`a counselor who is switched off while a chat is open loses it within five seconds ${ending}`, async ({
    desk,
    sql,
    complaints,
  }) => {
    complaints.allow(/status of (401|403|404)/);
    const { page, id } = await desk.staff("Wanda Voss");
    const chat = await desk.chat("Nadia", "Something private", id);
    await page.goto(`/desk/inbox/${chat.id}`);
    const requests = watchRequests(page);
    const log = page.getByRole("log");
    // The stream is open once something came by it.
    await desk.say(chat.id, "Still here?");
    await expect(log).toContainText("Still here?");
    const seen: string[] = [];
    await page.exposeFunction("noteSeen", (text: string) => void seen.push(text));
    await page.evaluate(() => {
      const note = () =>
        (window as unknown as { noteSeen: (text: string) => void }).noteSeen(
          document.body.textContent ?? "",
        );
      new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
    });

    // What the page asked for before is answered: the next request is the first without the right.
    await requests.done();
    await sql`update users set disabled_at = now() where id = ${id}`;
    if (words) await desk.say(chat.id, words);
    await expect(page.getByText("Something private")).toHaveCount(0, { timeout: WITHIN_MS });
    await expect(page).toHaveURL(/\/sign-in/);
    expect(seen.length).toBeGreaterThan(0);
    if (words) expect(seen.filter((text) => text.includes(words))).toEqual([]);
  });
}
