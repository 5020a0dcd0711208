import { expect, type Page } from "@playwright/test";

/** The requests of a page that have an end: its streams have none. */
export function watchRequests(page: Page) {
  const open = new Set<unknown>();
  page.on("request", (request) => {
    if (!request.url().endsWith("/events") && !request.url().includes("/events?"))
      open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  const done = async () => {
    let quietSince = 0;
    await expect
      .poll(() => {
        if (open.size > 0 || quietSince === 0) quietSince = performance.now();
        return performance.now() - quietSince;
      })
      // The desk's lists are fetched anew a second after the last time.
      .toBeGreaterThan(1600);
  };
  return { done };
}
