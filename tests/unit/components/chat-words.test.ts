import { describe, expect, test } from "vitest";
import { rowsOf, spokenWords } from "@/components/conversation/log-rows";
import {
  type ChatStatus,
  closedWords,
  lengthWords,
  opensWords,
  promiseWords,
} from "@/components/conversation/status-words";
import { transcriptText } from "@/components/conversation/transcript";
import type { ChatMessage } from "@/lib/domain/chat";

const zone = "America/New_York";
const message = (seq: number, change: Partial<ChatMessage> = {}): ChatMessage => ({
  seq,
  id: `m${seq}`,
  sender: "person",
  author: "Priya",
  isMine: true,
  body: `words ${seq}`,
  event: null,
  details: null,
  sentAt: new Date("2026-11-19T04:00:00Z"),
  programs: [],
  ...change,
});
const staff = { sender: "staff", author: "Dana", isMine: false } as const;

describe("rows of the log", () => {
  test("a day begins once, on the reader's own calendar", () => {
    const later = { sentAt: new Date("2026-11-19T05:30:00Z") };
    const kinds = (where: string) =>
      rowsOf([message(1), message(2), message(3, later)], where, null).map(({ kind }) => kind);
    expect(kinds(zone)).toEqual(["day", "message", "message", "day", "message"]);
    expect(kinds("UTC")).toEqual(["day", "message", "message", "message"]);
  });

  test("the line stands before the first new message of the other side, once", () => {
    const rows = rowsOf(
      [message(1), message(2, staff), message(3), message(4, staff), message(5, staff)],
      zone,
      2,
    );
    expect(rows.map(({ key }) => key)).toEqual(["2026-11-18", "m1", "m2", "m3", "new", "m4", "m5"]);
    expect(rowsOf([message(1), message(2)], zone, 0).some(({ kind }) => kind === "new")).toBe(
      false,
    );
  });

  test("the last own message alone says how far it came", () => {
    const rows = rowsOf([message(1), message(2), message(3, staff)], zone, null);
    const last = rows.filter((row) => row.kind === "message" && row.isLastOwn);
    expect(last.map(({ key }) => key)).toEqual(["m2"]);
  });

  test("a message is spoken with who said it, news as they are", () => {
    expect(spokenWords(message(1, staff), "")).toBe("Dana: words 1");
    expect(spokenWords(message(1, { sender: "system" }), "Dana is with you.")).toBe(
      "Dana is with you.",
    );
  });
});

describe("whether somebody answers", () => {
  const status: ChatStatus = {
    isOpen: true,
    reason: null,
    waitSeconds: 37,
    promiseSeconds: 120,
    opensAt: null,
  };

  test.each([
    [4, "10 seconds"],
    [37, "40 seconds"],
    [54, "a minute"],
    [60, "a minute"],
    [75, "a minute"],
    [76, "2 minutes"],
    [120, "2 minutes"],
    [121, "3 minutes"],
  ])("%i seconds are %s", (seconds, words) => {
    expect(lengthWords(seconds)).toBe(words);
  });

  test("a wait is said only when enough of them are known", () => {
    expect(promiseWords(status)).toBe("Answered within 2 minutes, usually after 40 seconds");
    expect(promiseWords({ ...status, waitSeconds: null })).toBe("Answered within 2 minutes");
  });

  test("closed says why, and an unknown reason promises nothing", () => {
    expect(closedWords({ ...status, reason: "at_capacity" })).toContain("in a conversation");
    expect(closedWords({ ...status, reason: "something new" })).toContain("no counselor is free");
  });

  test("the opening names its day as people do", () => {
    const night = new Date("2026-11-19T04:00:00Z");
    expect(opensWords(new Date("2026-11-19T14:00:00Z"), night, zone)).toBe(
      "tomorrow, 9:00 am Eastern time",
    );
    expect(opensWords(new Date("2026-11-23T14:00:00Z"), night, zone)).toBe(
      "Monday, November 23, 9:00 am Eastern time",
    );
  });
});

test("a transcript holds every word under its day, with its zone", () => {
  const text = transcriptText({
    school: "Larkfield University",
    topic: "Cost and paying for it",
    zone,
    messages: [
      message(1, { sender: "system", event: "opened", isMine: false }),
      message(2, { body: "two\nlines" }),
      message(3, { ...staff, body: "<b>Yes</b>" }),
    ],
  });
  expect(text.split("\r\n")).toEqual([
    "Chat with Larkfield University",
    "About: Cost and paying for it",
    "Times are Eastern time.",
    "",
    "November 18, 2026",
    "",
    "11:00 pm  Portal",
    "You started this chat.",
    "",
    "11:00 pm  You",
    "two",
    "lines",
    "",
    "11:00 pm  Dana",
    "<b>Yes</b>",
    "",
  ]);
});
