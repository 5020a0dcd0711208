// The words stored are the words shown, whatever the school is called by the time they are stored.
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { CONSENT_VERSION, consentWords, shownConsents } from "@/lib/domain/consents";
import { consentAnswers } from "@/server/consent-answers";
import { type Asking, makeAsking } from "../support/asking";
import { makeWorld, now, outcomeOf, type World } from "../support/world";

let world: World;
let asking: Asking;
let name: string;
beforeAll(async () => {
  world = await makeWorld();
  await world.addDesk("general", 1);
  asking = await makeAsking(world);
  const [row] = await world.sql`select name from institutions`;
  name = row?.name;
});
afterEach(() => rename(name));
afterAll(() => world.close());

const rename = async (to: string) => void (await world.sql`update institutions set name = ${to}`);
const context = { now, address: "192.0.2.7", userAgent: "Browser" };
const answer = (consentsShown?: string) =>
  consentAnswers({ consents: ["call", "text"], consentsShown }, context);

test("a receipt keeps the words of the day on which the box was ticked", async () => {
  const answers = await answer(shownConsents(name));
  await rename("Another University");
  const { requestId, code } = await asking.sent(answers);
  await asking.confirm(requestId, code);
  const receipts = await asking.receiptsOf(requestId);
  expect(receipts.map(({ words }) => words).sort()).toEqual(
    [consentWords("call", name), consentWords("text", name)].sort(),
  );
  for (const receipt of receipts) expect(receipt.wordsVersion).toBe(CONSENT_VERSION);
});

test("a tick beside other words than today's is asked again", async () => {
  const shown = shownConsents(name);
  await rename("Another University");
  const refused = "invalid:consent_words_changed";
  expect(await outcomeOf(answer(shown))).toBe(refused);
  expect(await outcomeOf(answer(`2020-01-1 Another University`))).toBe(refused);
  expect(await outcomeOf(answer())).toBe(refused);
  expect(await outcomeOf(answer(shownConsents("Another University")))).toBe("done");
});

test("no tick needs no words", async () => {
  const answers = await consentAnswers({ consents: [] }, context);
  expect(answers).toMatchObject({ consents: [], consentTexts: {}, consentsAsked: true });
});
