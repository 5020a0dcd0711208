import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CODE_MINUTES, type CodePurpose, issueCode, useCode as tryCode } from "@/db/queries/codes";
import { mailCodes } from "@/db/schema";
import { newId } from "@/lib/id";
import { makeWorld, minutes, minutesFrom, now, times, type World } from "../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld({ isRace: true });
});
afterAll(() => world.close());

const issue = (subject: string, at = now, purpose: CodePurpose = "sign_in") =>
  issueCode(world.db, purpose, subject, at);
const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

async function answers(tries: Promise<string>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const answer of await Promise.all(tries)) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}

test("a code has six digits, works once, and is not stored in clear", async () => {
  const subject = newId();
  const code = await issue(subject);
  expect(code).toMatch(/^\d{6}$/);
  const [row] = await world.db.select().from(mailCodes).where(eq(mailCodes.subject, subject));
  expect(JSON.stringify(row)).not.toContain(code);
  expect(await tryCode("sign_in", subject, code, now)).toBe("right");
  expect(await tryCode("sign_in", subject, code, now)).toBe("expired");
});

test("of 50 who type the right code at once exactly one succeeds", async () => {
  const subject = newId();
  const code = await issue(subject);
  const counts = await answers(times(50, () => tryCode("sign_in", subject, code, now)));
  expect(counts).toEqual({ right: 1, expired: 49 });
});

test("the fifth wrong try ends the code, and the right one comes too late", async () => {
  const subject = newId();
  const code = await issue(subject);
  const wrong = wrongFor(code);
  for (const _ of times(4, (i) => i)) {
    expect(await tryCode("sign_in", subject, wrong, now)).toBe("wrong");
  }
  expect(await tryCode("sign_in", subject, wrong, now)).toBe("too_many_tries");
  expect(await tryCode("sign_in", subject, code, now)).toBe("too_many_tries");
});

test("the right code works on the fifth try", async () => {
  const subject = newId();
  const code = await issue(subject);
  for (const _ of times(4, (i) => i)) await tryCode("sign_in", subject, wrongFor(code), now);
  expect(await tryCode("sign_in", subject, code, now)).toBe("right");
});

test("a thousand guesses at once are five tries", async () => {
  const subject = newId();
  const code = await issue(subject);
  const guesses = times(1_000, (i) => String(i).padStart(6, "0")).filter((guess) => guess !== code);
  const counts = await answers(guesses.map((guess) => tryCode("sign_in", subject, guess, now)));
  expect(counts).toEqual({ wrong: 4, too_many_tries: guesses.length - 4 });
  const [row] = await world.db.select().from(mailCodes).where(eq(mailCodes.subject, subject));
  expect(row).toMatchObject({ tries: 5, usedAt: null });
  expect(await tryCode("sign_in", subject, code, now)).toBe("too_many_tries");
});

test("a code works until ten minutes have passed, by the given time", async () => {
  const [early, late] = [newId(), newId()];
  const [first, second] = [await issue(early), await issue(late)];
  const end = minutes(CODE_MINUTES);
  expect(await tryCode("sign_in", early, first, new Date(end.getTime() - 1))).toBe("right");
  expect(await tryCode("sign_in", late, second, end)).toBe("expired");
});

test("a newer code ends the older ones", async () => {
  const subject = newId();
  const old = await issue(subject);
  const young = await issue(subject, minutes(1));
  if (old !== young) expect(await tryCode("sign_in", subject, old, minutes(2))).toBe("wrong");
  expect(await tryCode("sign_in", subject, young, minutes(2))).toBe("right");
  expect(await tryCode("sign_in", subject, old, minutes(2))).toBe("expired");
});

test("of twenty codes asked for at once only one lives", async () => {
  const subject = newId();
  const codes = await Promise.all(
    times(20, () => world.db.transaction((tx) => issueCode(tx, "sign_in", subject, now))),
  );
  const living = and(eq(mailCodes.subject, subject), isNull(mailCodes.usedAt));
  expect(await world.db.$count(mailCodes, living)).toBe(1);
  const outcomes = [];
  for (const code of new Set(codes)) outcomes.push(await tryCode("sign_in", subject, code, now));
  expect(outcomes.filter((outcome) => outcome === "right").length).toBeLessThanOrEqual(1);
});

test("a code is good for its own subject and purpose alone", async () => {
  const [mine, other] = [newId(), newId()];
  const code = await issue(mine);
  await issue(other);
  expect(await tryCode("confirm_request", mine, code, now)).toBe("expired");
  expect(await tryCode("sign_in", newId(), code, now)).toBe("expired");
  expect(["wrong", "right"]).toContain(await tryCode("sign_in", other, code, now));
  expect(await tryCode("sign_in", mine, code, minutesFrom(now, 5))).toBe("right");
});

test("what is no six digits is a wrong code, however long", async () => {
  const typed = [
    "",
    "12345",
    "1234567",
    "abcdef",
    "１２３４５６",
    "\0".repeat(6),
    "9".repeat(10_000),
  ];
  for (const text of typed) {
    const subject = newId();
    await issue(subject);
    expect(await tryCode("sign_in", subject, text, now), text.slice(0, 20)).toBe("wrong");
  }
});
