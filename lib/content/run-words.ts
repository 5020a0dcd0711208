// What a run of an import does, did, or would do when it is taken back.
import type { RunState } from "../domain/imports";
import { partWords } from "./import-words";

type Step = { state: RunState; isDryRun: boolean; part: string | null; reason: string | null };

/** Where a run is, in a sentence that changes with each step and not with each row. */
export function stepWords({ state, isDryRun, part, reason }: Step): string {
  switch (state) {
    case "running":
      return part ? `Reading: ${partWords(part)}.` : "Checking the files before anything is read.";
    case "ending":
      return "It was asked to end, and stops after the rows it holds.";
    case "silent":
      return "It stopped without an end, because its process was killed. Send the file again to go on: what is in is not read twice.";
    case "done":
      return isDryRun ? "This was a look: nothing was written." : "It is in.";
    case "undone":
      return "It was in, and was taken back.";
    case "cancelled":
      if (isDryRun) return "The look was ended before it was through. Nothing was written.";
      return reason ?? "It was ended before it was through. Files that were in by then stay in.";
    case "failed":
      return reason ?? "It was refused.";
  }
}

/** "about 40 seconds left", "about 3 minutes left". */
export function timeLeftWords(seconds: number): string {
  if (seconds < 90) return `about ${seconds} ${seconds === 1 ? "second" : "seconds"} left`;
  return `about ${Math.round(seconds / 60)} minutes left`;
}

/** What taking an import back would do. */
export function undoPlan(changed: number, added: number): string {
  const programs = (count: number) => (count === 1 ? "the one program" : `the ${count} programs`);
  const plan = [
    changed > 0 ? `puts ${programs(changed)} that it changed back to what stood there before` : "",
    added > 0 ? `removes ${programs(added)} that it added` : "",
  ].filter(Boolean);
  return `Taking it back ${plan.join(", and ")}. What somebody has edited or published since then stays as it is.`;
}

/** What taking an import back did. */
export function undoneWords(restored: number, removed: number, left: number): string {
  const programs = (count: number) => (count === 1 ? "1 program" : `${count} programs`);
  const did = [
    restored > 0
      ? `${programs(restored)} put back to what ${restored === 1 ? "it was" : "they were"}`
      : "",
    removed > 0 ? `${programs(removed)} removed that it had added` : "",
    left > 0 ? `${programs(left)} left as ${left === 1 ? "it is" : "they are"}, edited since` : "",
  ].filter(Boolean);
  return did.length > 0
    ? `Taken back: ${did.join("; ")}.`
    : "Taken back: there was nothing to change.";
}
