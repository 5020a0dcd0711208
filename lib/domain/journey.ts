// The way to ask for a call or send a message: one question per page, in one ordered list.
// A step is open when every step before it is answered. Source: experience.md, "Talk".
import type { BoxChannel } from "./consents";
import type { Topic } from "./topics";

/** The name of the button that holds the chosen time longer, in the form of the open question. */
export const HOLD_BUTTON = "hold";

export type RequestKind = "callback" | "message";

export type SharedItem = {
  list: "saved" | "compared";
  kind: "program" | "career";
  slug: string;
  title: string;
};

export type DraftAnswers = {
  topic?: Topic;
  question?: string;
  programSlugs?: string[];
  zone?: string;
  slotStartsAt?: string;
  givenName?: string;
  familyName?: string;
  email?: string;
  phone?: string;
  consents?: BoxChannel[];
  /** The words beside each ticked box, as they were shown, and their version. */
  consentTexts?: Partial<Record<BoxChannel, string>>;
  consentVersion?: string;
  consentsAsked?: boolean;
  consentsAnsweredAt?: string;
  consentAddress?: string | null;
  consentUserAgent?: string | null;
  needsAsked?: boolean;
  language?: string;
  accessNeeds?: string;
  /** Items left out on "check answers", as "list.kind.slug". */
  leftOut?: string[];
  /** The chat in which this was promised; set after the chat was checked to be the asker's. */
  conversationId?: string;
};

export const steps = [
  "about",
  "time",
  "message",
  "name",
  "phone",
  "email",
  "needs",
  "consent",
  "check",
] as const;
export type Step = (typeof steps)[number];

const callbackSteps: Step[] = [
  "about",
  "time",
  "name",
  "phone",
  "email",
  "needs",
  "consent",
  "check",
];
const messageSteps: Step[] = ["about", "message", "name", "email", "check"];

/** Whoever is signed in has proven an address: that question is not asked. */
export function stepsOf(kind: RequestKind, isSignedIn = false): Step[] {
  const all = kind === "callback" ? callbackSteps : messageSteps;
  return isSignedIn ? all.filter((step) => step !== "email") : all;
}

/** Whether a step's question has its answer. Optional steps count once they were shown and sent. */
export function isAnswered(step: Step, a: DraftAnswers): boolean {
  switch (step) {
    case "about":
      return a.topic !== undefined;
    case "time":
      return a.slotStartsAt !== undefined && a.zone !== undefined;
    case "message":
      return Boolean(a.question);
    case "name":
      return Boolean(a.givenName);
    case "phone":
      return Boolean(a.phone);
    case "email":
      return Boolean(a.email);
    case "needs":
      return a.needsAsked === true;
    case "consent":
      return a.consentsAsked === true;
    case "check":
      return false;
  }
}

/** The first step without an answer: where a person continues, whatever address they opened. */
export function firstOpenStep(kind: RequestKind, answers: DraftAnswers): Step {
  return stepsOf(kind).find((step) => !isAnswered(step, answers)) ?? "check";
}

/** Whether a person may open `step` now: no step before it is unanswered. */
export function canOpen(kind: RequestKind, step: Step, answers: DraftAnswers): boolean {
  const order = stepsOf(kind);
  const at = order.indexOf(step);
  return at >= 0 && at <= order.indexOf(firstOpenStep(kind, answers));
}

export function stepBefore(kind: RequestKind, step: Step, isSignedIn = false): Step | null {
  const order = stepsOf(kind, isSignedIn);
  return order[order.indexOf(step) - 1] ?? null;
}

export function stepNumber(kind: RequestKind, step: Step, isSignedIn = false) {
  const order = stepsOf(kind, isSignedIn);
  return { at: order.indexOf(step) + 1, of: order.length };
}
