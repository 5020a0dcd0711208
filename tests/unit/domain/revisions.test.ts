import { expect, test } from "vitest";
import {
  nextRevisionState,
  OPEN_STATES,
  REVISION_STATES,
  type RevisionEvent,
} from "@/lib/domain/revisions";

const events: RevisionEvent[] = [
  "edit",
  "ask_review",
  "send_back",
  "schedule",
  "publish",
  "replace",
  "discard",
];

test("the way of an edit, move by move", () => {
  const moves = REVISION_STATES.flatMap((state) =>
    events.flatMap((event) => {
      const to = nextRevisionState(state, event);
      return to ? [`${state} + ${event} = ${to}`] : [];
    }),
  );
  expect(moves).toEqual([
    "draft + edit = draft",
    "draft + ask_review = in_review",
    "draft + schedule = scheduled",
    "draft + publish = published",
    "draft + discard = discarded",
    "in_review + edit = draft",
    "in_review + send_back = draft",
    "in_review + schedule = scheduled",
    "in_review + publish = published",
    "in_review + discard = discarded",
    "scheduled + edit = draft",
    "scheduled + send_back = draft",
    "scheduled + publish = published",
    "scheduled + discard = discarded",
    "published + replace = replaced",
  ]);
});

test("an edit under way can be given up, and nothing else can", () => {
  const open = REVISION_STATES.filter((state) => nextRevisionState(state, "discard"));
  expect(open).toEqual([...OPEN_STATES]);
});
