import { expect, test } from "../support/app";
import { connected, startChat, wordsOf } from "../support/app-chat";
import { HttpVisitor, problemOf } from "../support/app-http";

const odd = {
  HTML: `<img src=x onerror="alert(1)"><b>bold</b> & "quoted"`,
  bidi: "abc \u202Egnp.exe\u202C end",
  "right to left": "שלום, מה שלומך?",
  emoji: "👩‍💻 ok 🏳️‍🌈",
  "a long word": "w".repeat(600),
  SQL: "'; drop table messages; --",
};

test("odd words are kept exactly and shown as text; too long or invisible ones are refused and kept", async ({
  page,
  sql,
}) => {
  const id = await startChat(page, { question: "Odd words next." });
  await connected(page);
  const log = page.getByRole("log", { name: "Messages" });
  const field = page.getByLabel("Your message");
  for (const [kind, words] of Object.entries(odd)) {
    await field.fill(words);
    await page.getByRole("button", { name: "Send" }).click();
    await expect(log.getByText(words, { exact: true }), kind).toBeVisible();
    await expect(field, kind).toHaveValue("");
  }
  await expect(log.getByRole("img")).toHaveCount(0);
  await expect(page.getByText("Sent", { exact: true }).last()).toBeVisible();
  await expect.poll(() => wordsOf(sql, id)).toEqual(["Odd words next.", ...Object.values(odd)]);

  await field.fill("\u200B\u200D \u2060");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Write something first.");

  const long = "aaaa ".repeat(20_000);
  await field.fill(long);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("100,000 characters long");
  await expect(page.getByText("96,000 characters too many")).toBeVisible();
  expect(await field.inputValue()).toBe(long);
  expect((await wordsOf(sql, id)).length).toBe(1 + Object.keys(odd).length);

  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test("100 kB posted without a browser are refused before they are read, and a foreign thread is not there", async ({
  baseURL,
}) => {
  const visitor = new HttpVisitor(baseURL ?? "");
  const started = await visitor.send("/talk/chat", 'name="topic"', {
    topic: "cost",
    body: "Hello",
  });
  expect(started.status).toBe(303);
  const path = (started.location ?? "").replace(/[?#].*/, "");
  const having = 'name="body"';
  const huge = await visitor.send(path, having, { body: "a".repeat(100_000) });
  expect(huge.status).toBe(413);
  const long = await visitor.send(path, having, { body: "a".repeat(5000) });
  expect(long.status).toBe(200);
  expect(problemOf(long.html)).toContain("at most 4,000 characters");
  expect(long.html).toContain("a".repeat(5000));

  const stranger = new HttpVisitor(baseURL ?? "");
  // It may be in an account: a visitor is asked to sign in, whether or not there is such a thread.
  for (const part of ["", "/call"]) {
    const { status, location } = await stranger.get(path + part);
    expect({ status, location }, part).toEqual({
      status: 307,
      location: `/sign-in?next=${encodeURIComponent(path + part)}`,
    });
  }
  expect((await stranger.get(`${path}/transcript`)).status).toBe(404);
  // The form of one's own thread, with the other's id in it.
  await stranger.send("/talk/chat", 'name="topic"', { topic: "cost", body: "Mine" });
  const own = (await stranger.get("/talk/chat")).location ?? "";
  const foreign = path.split("/").at(-1) ?? "";
  const refused = await stranger.send(own, having, { conversationId: foreign, body: "Let me in" });
  expect(refused.status).toBe(200);
  expect(problemOf(refused.html)).toContain("not yours to open");
});
