/**
 * How an edit becomes what the public reads: draft → review → published, at once or on a day.
 * Source: the issue "The catalogue" (draft → review → publish, schedule, diff, restore).
 */

export const REVISION_STATES = [
  "draft",
  "in_review",
  "scheduled",
  "published",
  "replaced",
  "discarded",
] as const;

export type RevisionState = (typeof REVISION_STATES)[number];

export type RevisionEvent =
  | "edit"
  | "ask_review"
  | "send_back"
  | "schedule"
  | "publish"
  | "replace"
  | "discard";

const TABLE: Record<RevisionState, Partial<Record<RevisionEvent, RevisionState>>> = {
  draft: {
    edit: "draft",
    ask_review: "in_review",
    schedule: "scheduled",
    publish: "published",
    discard: "discarded",
  },
  // An edit takes it out of review: what was read is not what would be published.
  in_review: {
    edit: "draft",
    send_back: "draft",
    schedule: "scheduled",
    publish: "published",
    discard: "discarded",
  },
  scheduled: { edit: "draft", send_back: "draft", publish: "published", discard: "discarded" },
  published: { replace: "replaced" },
  replaced: {},
  discarded: {},
};

/** Where the event leads, or null where it can't happen. */
export function nextRevisionState(
  state: RevisionState,
  event: RevisionEvent,
): RevisionState | null {
  return TABLE[state][event] ?? null;
}

/** What keeps content from being published. */
export type Problem<Field extends string = string> = { field: Field; reason: string };

/** Still an edit under way: at most one of a program or career at a time. */
export const OPEN_STATES = ["draft", "in_review", "scheduled"] as const;
