// Which question of the booking is open. The answers so far say it; an address can only go back.
import type { RequestKind } from "@/lib/domain/journey";
import type { ThreadDraft } from "@/server/thread-draft";

type Step = "time" | "details" | "code";
type Query = Record<string, string | string[] | undefined>;

export const headings: Record<RequestKind, Record<Step, string>> = {
  callback: {
    time: "When should we call you?",
    details: "Where do we call you?",
    code: "One code, then it is booked",
  },
  message: {
    time: "",
    details: "Where do we write to you?",
    code: "One code, then it is sent",
  },
};

export function stepOf({ draft }: ThreadDraft, kind: RequestKind, query: Query): Step {
  if (kind === "callback" && (isChoosing(query) || !draft?.answers.slotStartsAt)) return "time";
  return query.code === "1" && draft?.requestId ? "code" : "details";
}

/** Asked for all times, lost one, or chose a day or a zone on the page of times. */
function isChoosing({ choose, lost, day, zone }: Query): boolean {
  return choose === "1" || [lost, day, zone].some((value) => typeof value === "string");
}
