import { expect, test } from "../support/app";
import { HttpVisitor } from "../support/app-http";
import { crawlers, isFile } from "./outcomes";
import { lines } from "./routes";

const cached = /^\/($|careers(\/[a-z-]+)*$|programs\/[a-z-]+(\/[a-z-]+)?$)/;
const [visitor] = crawlers;

const samples = lines
  .filter(({ sample, expect: expected }) => {
    const { status } = expected(visitor, sample);
    return status !== 307 && !sample.startsWith("/api/") && !isFile(sample);
  })
  .map(({ sample }) => sample);

test("cached pages carry no script but ours and a strict policy, cold and warm", async ({
  baseURL,
}) => {
  const pages = samples.filter((sample) => cached.test(sample));
  expect(pages.length).toBeGreaterThan(6);
  const client = new HttpVisitor(baseURL ?? "");
  for (const path of pages) {
    for (const _temperature of ["as it is", "warm"]) {
      const { headers, html } = await client.get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy, path).toContain("script-src 'self';");
      expect(policy, path).not.toMatch(/unsafe|nonce/);
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      const foreign = scripts.filter((tag) => !/ld\+json|src="\/enhance\.js"/.test(tag));
      expect(foreign, path).toEqual([]);
      expect(html.includes(" style="), `${path}: inline style`).toBe(false);
      expect(html.includes("nonce="), `${path}: nonce`).toBe(false);
    }
  }
});

test("every rendered page carries a fresh nonce in its policy and on each of its scripts", async ({
  baseURL,
}) => {
  const pages = samples.filter((sample) => !cached.test(sample));
  expect(pages.length).toBeGreaterThan(10);
  const client = new HttpVisitor(baseURL ?? "");
  const seen = new Set<string>();
  for (const path of pages) {
    const { headers, html, status } = await client.get(path);
    const policy = headers.get("content-security-policy") ?? "";
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    if (status === 404 && nonce === "") {
      // Addresses that no route has are answered like cached pages: without a runtime.
      expect(policy, path).toContain("script-src 'self';");
      continue;
    }
    expect(nonce, path).not.toBe("");
    expect(policy, path).not.toContain("unsafe");
    seen.add(nonce);
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(0);
    const bare = scripts.filter(
      (tag) => !tag.includes(`nonce="${nonce}"`) && !/ld\+json|src="\//.test(tag),
    );
    expect(bare, path).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(10);
});
