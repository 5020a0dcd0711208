// What every page has to be, whoever looks at it.
import type { APIRequestContext, Page } from "@playwright/test";
import { expect } from "../support/app";
import { contrast, violationsOf } from "../support/axe";
import { isFull } from "./outcomes";

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

export type Found = { title: string; links: string[] };

/** One load: one h1, a title, a language, no axe violation, nothing wider than 320 px. */
export async function visit(
  page: Page,
  path: string,
  { status = 200, hasKnownColors = false } = {},
): Promise<Found> {
  await page.setViewportSize(wide);
  const answer = await page.goto(path);
  expect.soft(answer?.status(), path).toBe(status);
  // The framework's runtime sets the title of forms; an answer counts once it is there.
  await expect.soft(page, path).toHaveTitle(/\S/);
  await expect.soft(page.locator("html"), path).toHaveAttribute("lang", "en");
  await expect.soft(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
  const without = hasKnownColors ? contrast : [];
  expect.soft(await violationsOf(page, { without }), `${path}: axe`).toEqual([]);
  await page.setViewportSize(narrow);
  expect.soft(await tooWide(page), `${path}: wider than 320 px`).toEqual([]);
  return { title: await page.title(), links: await linksOf(page) };
}

/** Elements that stick out of a 320 px window, unless something round them scrolls. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [
      `page ${document.documentElement.scrollWidth} px`,
      ...wide.slice(-3).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

function linksOf(page: Page): Promise<string[]> {
  return page.locator("a[href]").evaluateAll((links) =>
    links.flatMap((link) => {
      const url = new URL(link.getAttribute("href") ?? "", document.baseURI);
      if (url.origin !== window.location.origin) return [];
      const place = url.hash.slice(1);
      const isHere = url.pathname + url.search === location.pathname + location.search;
      if (place && isHere) {
        return document.getElementById(place) ? [] : [`#${place} is not there`];
      }
      return [url.pathname + url.search];
    }),
  );
}

/** Kept for everybody as one page: once found, it need not be asked for as the next reader. */
const isSameForAll = (link: string) => /^\/(?:(?:careers|programs\/)[^?]*)?$/.test(link);
const alive = new Set<string>();
const AT_ONCE = 4;

const FEW = 4;

/** For the short form: four of the pages of one folder asked for with the same parameters. */
export function fewOfAKind(links: string[]): string[] {
  const counts = new Map<string, number>();
  return links.filter((link) => {
    const { pathname, searchParams } = new URL(link, "http://portal");
    const folder = pathname.slice(0, pathname.lastIndexOf("/"));
    const kind = `${folder}?${[...searchParams.keys()].sort()}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    // The first level has a folder of all: each of its pages is of a kind of its own.
    return folder === "" || count <= FEW;
  });
}

/** Every address found must lead somewhere for the same reader. */
export async function expectNoDeadLinks(
  request: APIRequestContext,
  links: Iterable<string>,
): Promise<void> {
  const unique = [...new Set(links)];
  expect(unique.length).toBeGreaterThan(0);
  const wanted = isFull ? unique : fewOfAKind(unique);
  const left = wanted.filter((link) => !alive.has(link)).values();
  const follow = async () => {
    for (const link of left) {
      expect.soft(link).toMatch(/^\//);
      const answer = await request.get(link);
      expect.soft(answer.status(), link).toBe(200);
      if (answer.ok() && isSameForAll(link)) alive.add(link);
      await answer.dispose();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, follow));
}
