import { expect, test } from "../support/app";
import { type Answer, formWith, HttpVisitor, problemOf } from "../support/app-http";
import { newAsker } from "../support/app-journey";
import { answerRest, startDraft, timesOf } from "../support/app-visitor";
import { plain } from "../support/mailbox";

const texts = {
  empty: "",
  "10,000 characters": "a".repeat(10_000),
  NUL: "before\0after",
  emoji: "👩‍💻 ok 🏳️‍🌈",
  "right to left": "مرحبا שלום",
  SQL: "'; drop table requests; --",
  HTML: `<img src=x onerror=alert(1)> "quoted" & 'so'`,
} as const;

type Field = { path: string; having: string; name: string; isOptional?: boolean; kind?: string };

const journey: Field[] = [
  { path: "/sign-in", having: 'id="email"', name: "email" },
  { path: "/talk/callback", having: 'name="topic"', name: "question", isOptional: true },
  { path: "/talk/callback", having: 'name="topic"', name: "topic" },
  { path: "/talk/callback/time", having: 'type="radio"', name: "slotStartsAt" },
  { path: "/talk/callback/time", having: 'type="radio"', name: "zone" },
  { path: "/talk/callback/name", having: 'name="givenName"', name: "givenName" },
  { path: "/talk/callback/name", having: 'name="givenName"', name: "familyName", isOptional: true },
  { path: "/talk/callback/phone", having: 'name="phone"', name: "phone" },
  { path: "/talk/callback/email", having: 'name="email"', name: "email" },
  { path: "/talk/callback/needs", having: 'name="language"', name: "language", isOptional: true },
  {
    path: "/talk/callback/needs",
    having: 'name="language"',
    name: "accessNeeds",
    isOptional: true,
  },
  { path: "/talk/callback/code", having: 'name="code"', name: "code" },
];

const lead = "/desk/leads/demo-request-grace";
const desk: Field[] = [
  { path: lead, having: 'name="note"', name: "note" },
  { path: lead, having: 'name="reply"', name: "reply" },
  { path: lead, having: 'name="nextStep"', name: "nextStep" },
  { path: lead, having: 'name="dueOn"', name: "dueOn", isOptional: true },
  { path: "/desk/leads", having: 'name="reference"', name: "reference" },
];

/** A post is taken (and leads on) or refused on its own page in words, with what was typed. */
function judge(answer: Answer, field: Field, kind: string, text: string): "taken" | "refused" {
  const where = `${field.path} ${field.name}: ${kind}`;
  if (answer.status === 303) return "taken";
  expect(answer.status, where).toBe(200);
  expect(problemOf(answer.html), where).toMatch(/^There is a problem ./);
  expect(/<title>Error: /.test(answer.html), `${where}: title`).toBe(true);
  const isChoice = ["topic", "slotStartsAt", "zone"].includes(field.name);
  if (!isChoice && text) {
    const form = formWith(answer.html, field.having);
    const kept = form?.fields.find(([name]) => name === field.name)?.[1] ?? "";
    // A NUL can't stand in a page; everything round it can.
    expect(kept.replace(/[\0\uFFFD]/, ""), where).toBe(text.replace("\0", ""));
  }
  return "refused";
}

async function tryAll(visitor: HttpVisitor, fields: Field[], valid: Record<string, string>) {
  const outcomes: string[] = [];
  for (const field of fields) {
    let page = await visitor.get(field.path);
    for (const [kind, text] of Object.entries(texts)) {
      expect(page.status, field.path).toBe(200);
      const form = { ...valid, [field.name]: text };
      const own = Object.fromEntries(
        Object.entries(form).filter(
          ([name]) => name === field.name || page.html.includes(`name="${name}"`),
        ),
      );
      const answer = await visitor.sendFrom(page.html, field.path, field.having, own);
      const outcome = judge(answer, field, kind, text);
      if (kind === "empty") {
        expect(outcome, `${field.path} ${field.name} empty`).toBe(
          field.isOptional ? "taken" : "refused",
        );
      }
      if (kind === "10,000 characters") expect(outcome, field.name).toBe("refused");
      outcomes.push(outcome);
      // What was refused left the page as it was; what was taken may have changed it.
      if (outcome === "taken") page = await visitor.get(field.path);
    }
  }
  expect(outcomes).toHaveLength(fields.length * Object.keys(texts).length);
  expect(new Set(outcomes)).toEqual(new Set(["taken", "refused"]));
}

test("every field of the way to ask takes or refuses anything in words and keeps what was typed", async ({
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const visitor = await startDraft(origin);
  const page = await visitor.get("/talk/callback/time");
  const [slotStartsAt = ""] = timesOf(page.html).slice(-1);
  const valid = { topic: "cost", slotStartsAt, zone: "America/New_York", givenName: "Ada" };
  await visitor.send("/talk/callback/time", 'type="radio"', { slotStartsAt, zone: valid.zone });
  const asker = newAsker("Ada");
  await answerRest(visitor, asker);
  const sent = await visitor.send("/talk/callback/check", "Book this call");
  expect(sent.location).toBe("/talk/callback/code");
  await tryAll(visitor, journey, valid);
});

test("a message keeps any script of the world exactly, and shows HTML as text", async ({
  baseURL,
}) => {
  const visitor = new HttpVisitor(baseURL ?? "");
  await visitor.send("/talk/message", 'name="topic"', { topic: "other" });
  for (const [kind, text] of Object.entries(texts)) {
    const answer = await visitor.send("/talk/message/message", 'name="question"', {
      question: text,
    });
    const page = await visitor.get("/talk/message/message");
    const stored = formWith(page.html, 'name="question"')?.fields.find(
      ([name]) => name === "question",
    );
    if (kind === "empty" || kind.startsWith("10,000")) {
      // 10,000 is more than a message takes; the one before stays.
      expect(answer.status, kind).toBe(200);
      continue;
    }
    expect(answer.status, kind).toBe(303);
    expect(stored?.[1], kind).toBe(text.replace("\0", ""));
    expect(page.html.includes("<img src=x"), kind).toBe(false);
  }
});

test("every field of the desk does the same", async ({ baseURL }) => {
  const visitor = new HttpVisitor(baseURL ?? "");
  await visitor.send("/sign-in", "counselor@demo.test");
  await tryAll(visitor, desk, { nextStep: "Look at it together." });
  for (const text of Object.values(texts).filter((text) => text.length < 1500)) {
    const query = encodeURIComponent(text.replace("\0", ""));
    for (const path of [`/desk/leads?q=${query}`, `/programs?q=${query}`]) {
      const page = await visitor.get(path);
      expect(page.status, path).toBe(200);
      expect(page.html.includes("<img src=x"), path).toBe(false);
      expect(plain(page.html).length, path).toBeGreaterThan(100);
    }
  }
});

test("fields that no page has, arrays for texts and __proto__ change nothing", async ({
  baseURL,
}) => {
  const visitor = await startDraft(baseURL ?? "");
  const page = await visitor.get("/talk/callback/time");
  const [slotStartsAt = ""] = timesOf(page.html);
  const extra = {
    slotStartsAt: [slotStartsAt, slotStartsAt],
    zone: ["Mars/Olympus", "America/New_York"],
    isConfirmed: "true",
    confirmedAt: "2026-01-01",
    requestId: "demo-request-grace",
    ownerId: "demo-counselor",
    __proto__: "x",
    "constructor.prototype.isAdmin": "1",
    role: "admin",
  };
  const answer = await visitor.sendFrom(page.html, "/talk/callback/time", 'type="radio"', extra);
  expect(answer.location).toBe("/talk/callback/name");
  expect((await visitor.get("/talk/callback/done")).location).toBe("/talk/callback");
  expect((await visitor.get("/desk/leads")).location).toContain("/sign-in");
});
