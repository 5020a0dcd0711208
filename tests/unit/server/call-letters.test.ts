import { expect, test } from "vitest";
import {
  askForTimeLetter,
  missedLetter,
  reminderLetter,
  timeInBothZones,
} from "@/server/mail/call-letters";
import { chatAnswerLetter, transcriptLetter } from "@/server/mail/chat-letters";
import { letterText } from "@/server/mail/letter";
import { cancelledLetter, changedLetter } from "@/server/mail/request-letters";
import { request as called } from "./letter-request";

const school = { name: "Northlake", phone: "+12025550100", zone: "America/New_York" };
const { startsAt } = called;
const request = { ...called, wantedStartsAt: startsAt };
const textOf = (letter: Parameters<typeof letterText>[0]) => letterText(letter, school.name);

test("a reminder tells the time on both clocks, and on one where they agree", () => {
  const text = textOf(reminderLetter(request, startsAt, 24, school, "https://portal.test/x"));
  expect(text).toContain("tomorrow");
  expect(text).toContain(
    "Thursday, November 19 at 2:30 pm Mountain time (4:30 pm Eastern time at the school)",
  );
  expect(reminderLetter(request, startsAt, 1, school, "x").subject).toBe(
    "Your call is in one hour: 2:30 pm Mountain time",
  );
  expect(timeInBothZones(startsAt, "America/Detroit", school.zone)).toBe(
    "Thursday, November 19 at 4:30 pm Eastern time",
  );
});

test("in the hour that comes twice both clocks say which one is meant", () => {
  const again = new Date("2026-11-01T06:30:00Z");
  expect(timeInBothZones(again, "America/New_York", "America/Chicago")).toBe(
    "Sunday, November 1 at 1:30 am Eastern standard time (1:30 am Central daylight time at the school)",
  );
});

test("a missed call is told as it was: ours with an apology, theirs without blame", () => {
  const links = { time: "https://portal.test/t", request: "https://portal.test/r" };
  const ours = missedLetter(request, { startsAt, by: "us" }, school, links);
  expect(textOf(ours)).toContain("That was our mistake");
  const theirs = missedLetter(request, { startsAt, by: "person" }, school, links);
  expect(textOf(theirs)).toContain("did not reach you");
  expect(textOf(theirs)).not.toContain("mistake");
  for (const letter of [ours, theirs]) expect(textOf(letter)).toContain(links.time);
});

test("the mail that asks for a time promises no call before it is chosen", () => {
  const text = textOf(askForTimeLetter(request, school, "https://portal.test/time"));
  expect(text).toContain("do not call before you have chosen");
  expect(text).toContain("https://portal.test/time");
});

test("what staff changed comes with their words, what the person did does not repeat them", () => {
  const change = { by: "staff", name: "Maya Torres", reason: "I am ill today." } as const;
  expect(textOf(changedLetter(request, change, school, "x"))).toContain(
    "Maya Torres wrote: I am ill today.",
  );
  expect(textOf(cancelledLetter(request, change, "x"))).toContain("We had to cancel your call");
  const own = { by: "student", name: null, reason: "I have no time" } as const;
  expect(textOf(cancelledLetter(request, own, "x"))).not.toContain("I have no time");
  const whole = { ...request, cancelledAt: startsAt };
  expect(textOf(cancelledLetter(whole, null, "x"))).toContain("Your request is cancelled");
});

const chat = {
  id: "c",
  personId: "p",
  givenName: "Nora",
  zone: "America/Denver",
  openedAt: new Date("2026-11-19T06:58:00Z"),
  resolvedAt: null,
  lastSeq: 3,
  personSeq: 1,
  email: "nora@mail.test",
};
const line = (seq: number, at: string, body: string, author: string | null = null) => ({
  seq,
  sender: author ? ("staff" as const) : ("person" as const),
  author,
  body,
  sentAt: new Date(at),
});

test("an answer in a chat is mailed with who gave it and the way back", () => {
  const unread = [line(2, "2026-11-19T06:59:00Z", "Yes, <b>monthly</b>.", "Maya")];
  const letter = chatAnswerLetter(chat, unread, school, "https://portal.test/talk/chat/c");
  expect(letter.subject).toBe("Maya answered you in the chat");
  expect(textOf(letter)).toContain("Yes, <b>monthly</b>.");
  expect(textOf(letter)).toContain("https://portal.test/talk/chat/c");
});

test("a transcript holds every line in order, and a new day where one begins on the person's clock", () => {
  const lines = [
    line(1, "2026-11-19T06:58:00Z", "May I pay monthly?"),
    line(2, "2026-11-19T07:02:00Z", "Yes.", "Maya"),
  ];
  const text = textOf(transcriptLetter(chat, lines, school, "x"));
  expect(text).toContain("Wednesday, November 18\n\n11:58 pm, You:\nMay I pay monthly?");
  expect(text).toContain("Thursday, November 19\n\n12:02 am, Maya:\nYes.");
});
