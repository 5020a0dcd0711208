// Words that people read in passing: told once, and in their place in the sentence.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ConnectionLine } from "@/components/conversation/connection-line";
import { StartDates } from "@/components/program/start-dates";
import { newsWords } from "@/lib/content/chat-words";
import { textOf } from "./any-program";

test.each([
  ["2026-11-23", "by today, November 23"],
  ["2026-11-24", "by tomorrow, November 24"],
  ["2026-11-26", "by Thursday, November 26"],
])("the last day %s stands in its sentence", (on, words) => {
  const start = {
    startsOn: "2027-01-01",
    missed: null,
    cutOffs: [{ kind: "apply" as const, on, isPast: false }],
  };
  const html = renderToStaticMarkup(createElement(StartDates, { start, today: "2026-11-23" }));
  expect(textOf(html)).toContain(words);
});

test("an ended chat waits for no new message, and its log leaves the way back to the head", () => {
  const line = (isOver: boolean) =>
    renderToStaticMarkup(
      createElement(ConnectionLine, { connection: "open", typing: null, checkHref: "/x", isOver }),
    );
  expect(line(false)).toContain("Connected: new messages come by themselves.");
  expect(line(true)).not.toContain("Connected");
  expect(newsWords("resolved", null, "student")).not.toContain("24 hours");
});
