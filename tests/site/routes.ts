// Every address of the portal with a sample, and what each persona gets there. The list of routes
// comes from the files of app/: one that has no line here fails the crawl.
import { readdirSync } from "node:fs";
import path from "node:path";
import {
  desk,
  type Line,
  lead,
  line,
  may,
  missing,
  nobody,
  ok,
  ownPages,
  refused,
  startOfChat,
  threadOf,
  toSignIn,
  withoutDraft,
} from "./outcomes";
import { catalogLines } from "./routes-catalog";

export const lines: Line[] = [
  line("/", "/"),
  line("/careers", "/careers"),
  line("/careers/[slug]", "/careers/back-end-developer"),
  line("/careers/[slug]", "/careers/web-developers"),
  line("/careers/[slug]", "/careers/no-such-career", nobody),
  // The demonstration has no wages by state: tests/e2e/occupation.spec.ts looks at those pages.
  line("/careers/[slug]/pay", "/careers/web-developers/pay", nobody),
  line("/careers/[slug]/pay/[area]", "/careers/web-developers/pay/wy", nobody),
  line("/careers/all", "/careers/all"),
  line("/careers/all/[group]", "/careers/all/computers-and-mathematics"),
  line("/careers/all/[group]", "/careers/all/no-such-group", nobody),
  line("/programs", "/programs"),
  line("/programs", "/programs?q=nothing-like-it&level=master"),
  line("/programs/[slug]", "/programs/computer-science"),
  line("/programs/[slug]", "/programs/back-end-web-development"),
  line("/programs/[slug]", "/programs/web-design-and-development"),
  line("/programs/[slug]", "/programs/no-such-program", nobody),
  line("/programs/[slug]/price", "/programs/computer-science/price?months=18&transfer=4"),
  line("/programs/[slug]/price", "/programs/software-engineering/price?months=soon"),
  line("/programs/[slug]/price", "/programs/no-such-program/price", nobody),
  line("/programs/[slug]/[track]", "/programs/network-engineering-and-security/cisco"),
  line("/programs/[slug]/[track]", "/programs/computer-science/no-such-track", nobody),
  line("/search", "/search"),
  line("/search", "/search?q=web%20coder"),
  line("/search", "/search?q=nothing-like-it"),
  line("/compare", "/compare"),
  line(
    "/compare",
    "/compare?p=computer-science,back-end-web-development,information-technology&months=24",
  ),
  line("/saved", "/saved"),
  line("/sign-in", "/sign-in", (who) =>
    who.role === "visitor" ? ok : { status: 307, to: who.role === "student" ? "/my" : "/desk" },
  ),
  line("/sign-in/code", "/sign-in/code", () => ({ status: 307, to: "/sign-in" })),
  line("/sign-in/confirm", "/sign-in/confirm"),
  line("/talk", "/talk"),
  line("/talk/chat", "/talk/chat", startOfChat("")),
  line("/talk/chat", "/talk/chat?program=computer-science", startOfChat("")),
  line("/talk/chat", "/talk/chat?in=panel", startOfChat("?in=panel")),
  line("/talk/chat/[id]", "/talk/chat/demo-chat-daniel", threadOf("student")),
  line("/talk/chat/[id]", "/talk/chat/demo-chat-daniel?in=panel", threadOf("student")),
  line("/talk/chat/[id]", "/talk/chat/demo-chat-maya", threadOf("other student")),
  line("/talk/chat/[id]/call", "/talk/chat/demo-chat-daniel/call", threadOf("student")),
  line("/talk/chat/[id]/call", "/talk/chat/demo-chat-daniel/call?by=message", threadOf("student")),
  line("/talk/chat/[id]/transcript", "/talk/chat/demo-chat-daniel/transcript", threadOf("student")),
  line("/talk/[kind]", "/talk/callback"),
  line("/talk/[kind]", "/talk/message"),
  line("/talk/[kind]", "/talk/telegram", nobody),
  line("/talk/[kind]/[step]", "/talk/callback/name", withoutDraft("callback")),
  line("/talk/[kind]/[step]", "/talk/message/message", withoutDraft("message")),
  line("/talk/[kind]/[step]", "/talk/callback/no-such-step", nobody),
  line("/talk/[kind]/code", "/talk/callback/code", withoutDraft("callback")),
  line("/talk/[kind]/done", "/talk/callback/done", withoutDraft("callback")),
  line("/talk/request/[link]", "/talk/request/x"),
  line("/talk/request/[link]/calendar", "/talk/request/x/calendar", nobody),
  line("/talk/request/[link]/cancel", "/talk/request/x/cancel"),
  line("/talk/request/[link]/time", "/talk/request/x/time"),
  line("/talk/request/[link]/stop", "/talk/request/x/stop"),
  line("/unsubscribe/[link]", "/unsubscribe/x"),
  line("/unsubscribe/[link]/one-click", "/unsubscribe/x/one-click", () => ({
    status: 307,
    to: "/unsubscribe/x",
  })),
  line("/demo/mailbox", "/demo/mailbox"),
  line("/my", "/my", ownPages),
  line("/my/privacy", "/my/privacy", ownPages),
  line("/my/privacy/receipts", "/my/privacy/receipts", ownPages),
  line("/my/chats", "/my/chats", ownPages),
  line("/my/saved", "/my/saved", ownPages),
  line("/my/requests", "/my/requests", ownPages),
  line("/my/requests/[id]", "/my/requests/demo-request-daniel-call", (who, sample) =>
    who.name === "other student" ? missing : ownPages(who, sample),
  ),
  line("/desk", "/desk", (who, sample) => {
    const outcome = desk("catalog.read", refused)(who, sample);
    if (outcome !== ok) return outcome;
    return { status: 307, to: may(who, "request.list") ? "/desk/leads" : "/desk/catalog" };
  }),
  line("/desk/leads", "/desk/leads", desk("request.list", refused)),
  line("/desk/leads", "/desk/leads?view=mine", (who, sample) =>
    who.role === "visitor" ? toSignIn("/desk/leads") : desk("request.list", refused)(who, sample),
  ),
  line("/desk/leads/[id]", "/desk/leads/demo-request-grace", lead("counselor")),
  line("/desk/leads/[id]", "/desk/leads/demo-request-lee", lead("nobody")),
  line("/desk/leads/[id]", "/desk/leads/demo-request-omar", lead("colleague")),
  line(
    "/desk/leads/[id]/move",
    "/desk/leads/demo-request-grace/move",
    desk("booking.move", missing),
  ),
  line(
    "/desk/leads/[id]/cancel-call",
    "/desk/leads/demo-request-grace/cancel-call",
    desk("booking.move", missing),
  ),
  line("/desk/callbacks", "/desk/callbacks", desk("callback.list", refused)),
  line("/desk/inbox", "/desk/inbox", desk("chat.list", refused)),
  line("/desk/inbox", "/desk/inbox?view=unassigned", desk("chat.list", refused)),
  line("/desk/inbox", "/desk/inbox?view=resolved", desk("chat.list", refused)),
  line("/desk/inbox/[id]", "/desk/inbox/demo-chat-daniel", desk("chat.list", refused)),
  line("/desk/inbox/[id]", "/desk/inbox/demo-chat-daniel?pane=person", (who, sample) =>
    who.role === "visitor"
      ? toSignIn("/desk/inbox/demo-chat-daniel")
      : desk("chat.list", refused)(who, sample),
  ),
  line("/desk/inbox/[id]", "/desk/inbox/no-such-chat", (who, sample) => {
    const outcome = desk("chat.list", refused)(who, sample);
    return outcome === ok ? missing : outcome;
  }),
  line("/desk/replies", "/desk/replies", desk("saved_reply.use", refused)),
  line("/api/chat/status", "/api/chat/status"),
  line("/api/conversations/[id]/events", "/api/conversations/demo-chat-daniel/events", (who) =>
    ["student", "counselor", "manager"].includes(who.name) ? ok : missing,
  ),
  line("/api/conversations/[id]/seen", "/api/conversations/x/seen", () => ({ status: 405 })),
  line("/api/conversations/[id]/typing", "/api/conversations/x/typing", () => ({ status: 405 })),
  line("/api/desk/events", "/api/desk/events", (who) => (may(who, "chat.list") ? ok : missing)),
  line("/api/desk/presence", "/api/desk/presence", () => ({ status: 405 })),
  line("/desk/hours", "/desk/hours", desk("availability.edit", refused)),
  line("/desk/hours/[userId]", "/desk/hours/demo-counselor-2", (who, sample) =>
    who.role === "counselor" ? missing : desk("availability.edit", refused)(who, sample),
  ),
  ...catalogLines,
  line("/desk/settings", "/desk/settings", desk("settings.edit", refused)),
  line(
    "/desk/settings/states/[state]",
    "/desk/settings/states/US-FL",
    desk("settings.edit", refused),
  ),
  line("/api/auth/[...nextauth]", "/api/auth/providers"),
  line("/api/auth/[...nextauth]", "/api/auth/session", nobody),
  line("/api/desk/count", "/api/desk/count", (who) => {
    if (who.role === "visitor" || who.role === "student") return { status: 401 };
    return may(who, "request.list") ? ok : refused;
  }),
  line("/api/v1/programs", "/api/v1/programs"),
  line("/api/v1/programs", "/api/v1/programs?limit=2"),
  line("/api/v1/programs", "/api/v1/programs?limit=0", () => ({ status: 400 })),
  line("/api/v1/programs", "/api/v1/programs?cursor=nonsense", () => ({ status: 400 })),
  line("/api/v1/programs/[slug]", "/api/v1/programs/computer-science"),
  line("/api/v1/programs/[slug]", "/api/v1/programs/no-such-program", nobody),
  line("/api/v1/programs.csv", "/api/v1/programs.csv"),
  line("/api/v1/careers", "/api/v1/careers"),
  line("/api/v1/careers/[slug]", "/api/v1/careers/back-end-developer"),
  line("/api/v1/careers/[slug]", "/api/v1/careers/no-such-career", nobody),
  line("/api/v1/careers.csv", "/api/v1/careers.csv"),
  line("/api/v1/openapi.json", "/api/v1/openapi.json"),
  line("/api/v1/[...rest]", "/api/v1/no-such-list", nobody),
  line("/sitemap.xml", "/sitemap.xml"),
  line("/sitemaps/[part]", "/sitemaps/1.xml"),
  line("/sitemaps/[part]", "/sitemaps/99.xml", nobody),
  line("/robots.txt", "/robots.txt"),
  line("/api/search", "/api/search?q=web%20coder"),
  line("/api/livez", "/api/livez"),
  line("/api/readyz", "/api/readyz"),
  line("/api/me", "/api/me"),
  line("(none)", "/no-such-page", nobody),
];

/** Pages and route handlers of app/, as their routes. */
export function listRoutes(): string[] {
  const root = path.join(import.meta.dirname, "../../app");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const segments = path.dirname(file).split(path.sep);
      return `/${segments.filter((segment) => !/^(\(.*\)|\.)$/.test(segment)).join("/")}`;
    })
    .sort();
}
