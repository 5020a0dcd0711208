// What each persona gets at an address: the words in which tests/site/routes.ts says it.
import type { Role } from "../../lib/auth/actor";
import { type Permission, permissions } from "../../lib/auth/permissions";

export const crawlers = [
  { name: "visitor", role: "visitor", email: null },
  { name: "student", role: "student", email: "student2@demo.test" },
  { name: "other student", role: "student", email: "student@demo.test" },
  { name: "counselor", role: "counselor", email: "counselor@demo.test" },
  { name: "manager", role: "manager", email: "manager@demo.test" },
  { name: "editor", role: "editor", email: "editor@demo.test" },
  { name: "admin", role: "admin", email: "admin@demo.test" },
] as const satisfies { name: string; role: Role | "visitor"; email: string | null }[];
export type Crawler = (typeof crawlers)[number];
export type CrawlerName = Crawler["name"];

/** A status, with where it leads for a redirect. */
export type Outcome = { status: number; to?: string };
export type Expect = (who: Crawler, sample: string) => Outcome;

export const ok: Outcome = { status: 200 };
export const refused: Outcome = { status: 403 };
export const missing: Outcome = { status: 404 };
export const toSignIn = (sample: string): Outcome => ({
  status: 307,
  to: `/sign-in?next=${encodeURIComponent(sample)}`,
});
export const everyone: Expect = () => ok;
export const nobody: Expect = () => missing;

export const may = (who: Crawler, permission: Permission) =>
  permissions[permission][who.role] !== "never";

export const ownPages: Expect = (who, sample) =>
  who.role === "visitor" ? toSignIn(sample) : who.role === "student" ? ok : refused;

/** A page of the desk that needs a permission; students and visitors never get that far. */
export const desk =
  (permission: Permission, without: Outcome): Expect =>
  (who, sample) => {
    if (who.role === "visitor") return toSignIn(sample);
    if (who.role === "student") return refused;
    return may(who, permission) ? ok : without;
  };

/** Staff see the rows that their grant reaches, and 404 for the rest. */
export const lead =
  (owner: "counselor" | "nobody" | "colleague"): Expect =>
  (who, sample) => {
    const outcome = desk("request.list", missing)(who, sample);
    return who.role === "counselor" && owner === "colleague" ? missing : outcome;
  };

export const withoutDraft =
  (kind: string): Expect =>
  () => ({ status: 307, to: `/talk/${kind}` });

/** One's own thread is there; anybody else's is not, and a visitor's may be in an account. */
export const threadOf =
  (name: CrawlerName): Expect =>
  (who, sample) => {
    const path = sample.replace(/\?.*/, "");
    if (who.role === "visitor" && !isFile(path)) return toSignIn(path);
    return who.name === name ? ok : missing;
  };

/** Whoever has an open chat goes on in it. */
export const startOfChat =
  (query: string): Expect =>
  (who) =>
    who.name === "other student" ? { status: 307, to: `/talk/chat/demo-chat-maya${query}` } : ok;

/** An address that answers with a file, not with a page. */
export const isFile = (sample: string) =>
  /\/(calendar|transcript|receipts|rejects|upload)$|\.(xml|txt)$/.test(sample);

export type Line = { route: string; sample: string; expect: Expect };
export const line = (route: string, sample: string, expect: Expect = everyone): Line => ({
  route,
  sample,
  expect,
});

export const isFull = process.env.WAYMARK_FULL === "1";

/**
 * What somebody sees as a page. In the short form of `ownPart` alone, and of each route one address,
 * for visitors one with a query too; in one part of the portal one refusal looks like the next.
 */
export function pagesToLookAt(lines: readonly Line[], who: Crawler, ownPart: RegExp): Line[] {
  const pages = lines.filter(
    ({ sample, expect }) =>
      !sample.startsWith("/api/") && !isFile(sample) && expect(who, sample).status !== 307,
  );
  if (isFull) return pages;
  const known = new Set<string>();
  return pages.filter(({ route, sample, expect }) => {
    const { status } = expect(who, sample);
    const own = `${route}${who.email === null && sample.includes("?") ? "?" : ""}`;
    const kind = status === 200 ? own : `${status} ${sample.split("/")[1]}`;
    return ownPart.test(sample) && !known.has(kind) && known.add(kind);
  });
}
