import { randomBytes } from "node:crypto";
import { expect, test } from "../support/app-clock";
import { HttpVisitor, problemOf } from "../support/app-http";
import { type Asker, newAsker } from "../support/app-journey";
import { countRequests } from "../support/app-requests";
import { answerRest, startDraft, timesOf } from "../support/app-visitor";
import { clearLimits } from "../support/limits";
import { latestMail, mailsTo, plain } from "../support/mailbox";

/** Another forged address with every request: none of them may count. */
function forged(): Record<string, string> {
  const address = [...randomBytes(4)].join(".");
  return {
    "x-forwarded-for": `${address}, 127.0.0.1`,
    "x-real-ip": address,
    "x-waymark-address": address,
    forwarded: `for=${address}`,
    "cf-connecting-ip": address,
    "true-client-ip": address,
  };
}

const tooOften = "too often in a short time";

test("sign-in mails are limited per address of the sender, whatever X-Forwarded-For says", async ({
  baseURL,
}) => {
  const answers: number[] = [];
  for (let n = 0; n < 12; n += 1) {
    const visitor = new HttpVisitor(baseURL ?? "", forged());
    const { email } = newAsker("Limit");
    const answer = await visitor.send("/sign-in", 'id="email"', { email });
    answers.push(answer.status);
    if (answer.status !== 303) {
      expect(problemOf(answer.html)).toContain(tooOften);
      expect(answer.html.includes(email), "the address is kept").toBe(true);
    }
  }
  expect(answers.slice(0, 10)).toEqual(Array(10).fill(303));
  expect(answers.slice(10)).toEqual([200, 200]);
});

test("who uses up the mails and guesses of an account keeps nobody from signing in to it", async ({
  baseURL,
  sql,
  request,
}) => {
  const { email } = newAsker("Account");
  const ask = (visitor: HttpVisitor) => visitor.send("/sign-in", 'id="email"', { email });
  const owner = new HttpVisitor(baseURL ?? "");
  expect(await ask(owner)).toMatchObject({ status: 303, location: "/sign-in/code" });
  const { code } = await latestMail(request, email, { subject: /code to sign in/ });

  const strangers = Array.from({ length: 6 }, () => new HttpVisitor(baseURL ?? "", forged()));
  const places: (string | null)[] = [];
  for (const stranger of strangers) places.push((await ask(stranger)).location);
  const [mailed, notMailed] = ["/sign-in/code", "/sign-in/code?mailed=no"];
  expect(places).toEqual([mailed, mailed, mailed, mailed, notMailed, notMailed]);
  expect((await ask(owner)).location).toBe(notMailed);
  const page = await owner.get(notMailed);
  expect(plain(page.html)).toContain("The newest one still works.");

  // Five mails make five browsers with a first guess each; five more are for all together.
  const guesses: string[] = [];
  for (const stranger of strangers.slice(0, 4)) {
    for (const wrong of ["000000", "111111", "222222", "333333"]) {
      const { html } = await stranger.send("/sign-in/code", 'name="code"', { code: wrong });
      guesses.push(problemOf(html).includes("tried too often") ? "refused" : "looked at");
    }
  }
  expect(guesses.filter((guess) => guess === "looked at")).toHaveLength(9);
  const answer = await owner.send(notMailed, 'name="code"', { code });
  expect(answer).toMatchObject({ status: 303 });
  expect(answer.location).not.toContain("/sign-in/code");
  await clearLimits(sql);
});

test("codes are limited per address of the sender", async ({ baseURL }) => {
  const visitor = new HttpVisitor(baseURL ?? "");
  await visitor.send("/sign-in", 'id="email"', { email: newAsker("Code").email });
  const words: string[] = [];
  for (let n = 0; n < 22; n += 1) {
    const fields = { code: String(100_000 + n) };
    const answer = await visitor.send("/sign-in/code", 'name="code"', fields, forged());
    words.push(problemOf(answer.html).includes(tooOften) ? "limited" : "looked at");
  }
  expect(words.slice(0, 20)).toEqual(Array(20).fill("looked at"));
  expect(words.slice(20)).toEqual(["limited", "limited"]);
});

/** Every question answered up to the last page. */
async function fillIn(baseURL: string, asker: Asker) {
  const visitor = await startDraft(baseURL, forged());
  const page = await visitor.get("/talk/callback/time?zone=America/New_York&day=2026-11-20");
  const slotStartsAt = timesOf(page.html)[0] ?? "";
  await visitor.send("/talk/callback/time", 'type="radio"', {
    slotStartsAt,
    zone: "America/New_York",
  });
  await answerRest(visitor, asker);
  return visitor;
}

test("requests are limited to five a minute per address, and a refused one keeps every answer", async ({
  baseURL,
}) => {
  const answers: string[] = [];
  for (let n = 0; n < 6; n += 1) {
    const asker = newAsker("Often");
    const visitor = await fillIn(baseURL ?? "", asker);
    const answer = await visitor.send("/talk/callback/check", "Book this call");
    answers.push(answer.location ?? "refused");
    if (answer.location) continue;
    expect(answer.status).toBe(200);
    expect(problemOf(answer.html)).toContain(tooOften);
    const check = await visitor.get("/talk/callback/check");
    expect(check.html.includes(asker.email), "the answers are kept").toBe(true);
  }
  expect(answers).toEqual([...Array(5).fill("/talk/callback/code"), "refused"]);
});

test("one address gets five codes an hour; the next request is stored and told what to do", {
  tag: "@full",
}, async ({ baseURL, request, sql }) => {
  const asker = newAsker("Bombed");
  for (let n = 0; n < 5; n += 1) {
    const visitor = await fillIn(baseURL ?? "", asker);
    const answer = await visitor.send("/talk/callback/check", "Book this call");
    expect(answer.location).toBe("/talk/callback/code");
    // Each comes from elsewhere, as far as the other limit is concerned.
    await sql`delete from rate_limits where key like 'talk-submit%'`;
  }
  const visitor = await fillIn(baseURL ?? "", asker);
  const answer = await visitor.send("/talk/callback/check", "Book this call");
  expect(answer.status).toBe(200);
  expect(problemOf(answer.html)).toContain("We mailed five codes to this address within an hour");
  expect(problemOf(answer.html)).toMatch(/wait 60 minutes/);
  expect((await visitor.get("/talk/callback/check")).html.includes(asker.email)).toBe(true);
  expect(await countRequests(sql, asker.email)).toBe(6);
  await latestMail(request, asker.email, { count: 5 });
  expect(await mailsTo(request, asker.email)).toHaveLength(5);
  await clearLimits(sql);
});
