import { expect, test } from "vitest";
import { leanHtml } from "../../../server/lean-html.mjs";

test("framework scripts and their preloads go; structured data, styles and our script stay", () => {
  const kept = [
    '<link rel="stylesheet" href="/_next/static/a.css"/>',
    '<link rel="preload" href="/f.woff2" as="font" crossorigin=""/>',
    '<script type="application/ld+json">{"@type":"Occupation"}</script>',
    '<script src="/enhance.js" defer=""></script>',
  ];
  const gone = [
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
    '<link rel="modulepreload" href="/_next/static/b.js"/>',
    '<script src="/_next/static/a.js" async=""></script>',
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    '<script id="_R_">const a = "application/ld+json";</script>',
  ];
  const html = `<head>${gone.join("")}${kept.join("")}</head><body><p>Text</p></body>`;
  expect(leanHtml(html)).toBe(`<head>${kept.join("")}</head><body><p>Text</p></body>`);
});
