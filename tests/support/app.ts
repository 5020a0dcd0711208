// The start of every browser test: `test` with a guard on what the browser complains about, the
// portal's database, limits out of the way, and further people in browsers of their own.
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { withDatabase } from "./limits";

export { expect };

export type Complaints = {
  /** A complaint that belongs to what the test does, such as a page that answers 404. */
  allow: (pattern: RegExp) => void;
  watch: (context: BrowserContext) => void;
  list: () => string[];
};

type Fixtures = {
  /** Console errors, exceptions and policy violations of every page of the test: it fails on any. */
  complaints: Complaints;
  /** Another person: a page in a browser profile of its own. */
  open: () => Promise<Page>;
};

export const test = withDatabase.extend<Fixtures>({
  complaints: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const heard: string[] = [];
      const allowed: RegExp[] = [];
      const list = () => heard.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      await use({
        allow: (pattern) => void allowed.push(pattern),
        watch: (context) => listen(context, heard),
        list,
      });
      expect(list(), "the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    complaints.watch(context);
    await context.addInitScript(keepTheCall);
    await use(context);
  },
  open: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      complaints.watch(context);
      await context.addInitScript(keepTheCall);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** A desk's call goes to the phone; without one the browser would ask and swallow what comes next. */
function keepTheCall(): void {
  addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href^='tel:']");
    if (link) event.preventDefault();
  });
}

function listen(context: BrowserContext, heard: string[]): void {
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    heard.push(`${message.location().url} ${message.text()}`);
  });
  context.on("weberror", (error) => {
    heard.push(`${error.page()?.url() ?? ""} ${error.error().message}`);
  });
}
