import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changesOf,
  type RequestEvent,
  type RequestTimes,
  requestEvents,
  requestStates,
  stateOf,
  transition,
} from "../../../lib/domain/request-states";

const at = new Date("2026-11-22T14:00:00Z");
const none: RequestTimes = {
  confirmedAt: null,
  claimedAt: null,
  answeredAt: null,
  closedAt: null,
  cancelledAt: null,
};

describe("the state that timestamps tell", () => {
  it.each([
    [{}, "unconfirmed"],
    [{ confirmedAt: at }, "waiting"],
    [{ confirmedAt: at, claimedAt: at }, "claimed"],
    [{ confirmedAt: at, claimedAt: at, answeredAt: at }, "answered"],
    [{ confirmedAt: at, answeredAt: at }, "answered"],
    [{ confirmedAt: at, claimedAt: at, answeredAt: at, closedAt: at }, "closed"],
    [{ confirmedAt: at, closedAt: at, cancelledAt: at }, "cancelled"],
    [{ cancelledAt: at }, "cancelled"],
    [{ claimedAt: at, answeredAt: at }, "unconfirmed"],
  ])("%j is %s", (times, state) => expect(stateOf({ ...none, ...times })).toBe(state));
});

// The whole table again, in the words of the design: what is not listed is refused.
const allowed = [
  "unconfirmed confirm waiting",
  "unconfirmed cancel cancelled",
  "waiting claim claimed",
  "waiting close closed",
  "waiting cancel cancelled",
  "claimed release waiting",
  "claimed answer answered",
  "claimed close closed",
  "claimed cancel cancelled",
  "answered answer answered",
  "answered close closed",
  "answered reopen claimed",
  "closed reopen waiting",
];

describe("the transition table", () => {
  it("allows exactly the thirteen moves of a request's life", () => {
    const found = requestStates.flatMap((state) =>
      requestEvents.flatMap((event) => {
        const move = transition(state, event);
        return move.ok ? [`${state} ${event} ${move.to}`] : [];
      }),
    );
    expect(found.sort()).toEqual([...allowed].sort());
  });

  it.each([
    ["unconfirmed", "claim", "request_unconfirmed"],
    ["unconfirmed", "answer", "request_unconfirmed"],
    ["waiting", "confirm", "already_confirmed"],
    ["waiting", "answer", "not_claimed"],
    ["waiting", "release", "not_claimed"],
    ["waiting", "reopen", "not_closed"],
    ["claimed", "claim", "already_claimed"],
    ["claimed", "confirm", "already_confirmed"],
    ["answered", "claim", "already_answered"],
    ["answered", "cancel", "already_answered"],
    ["closed", "claim", "request_closed"],
    ["closed", "close", "request_closed"],
    ["cancelled", "cancel", "request_cancelled"],
    ["cancelled", "reopen", "request_cancelled"],
  ] as const)("refuses in %s to %s: %s", (state, event, reason) => {
    expect(transition(state, event)).toEqual({ ok: false, reason });
  });
});

describe("a life of any events", () => {
  const events = fc.array(fc.constantFrom(...requestEvents), { maxLength: 20 });

  it("has timestamps that tell the state of the table, and is never claimed unconfirmed", () => {
    fc.assert(
      fc.property(events, (list: RequestEvent[]) => {
        let row = none;
        for (const event of list) {
          const state = stateOf(row);
          const move = transition(state, event);
          if (!move.ok) continue;
          row = { ...row, ...changesOf(state, event, at) };
          expect(stateOf(row)).toBe(move.to);
          if (row.claimedAt) expect(row.confirmedAt).not.toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});
