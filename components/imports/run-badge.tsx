import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { ImportRun } from "@/db/queries/import-desk";
import { runStateWords } from "@/lib/content/import-words";
import type { RunState } from "@/lib/domain/imports";

const tones: Record<RunState, BadgeTone> = {
  running: "accent",
  ending: "accent",
  silent: "mark",
  failed: "mark",
  done: "plain",
  cancelled: "plain",
  undone: "plain",
};

export function RunBadge({ state, isDryRun }: Pick<ImportRun, "state" | "isDryRun">) {
  const words = state === "done" && isDryRun ? "Looked at" : runStateWords[state];
  return <Badge tone={tones[state]}>{words}</Badge>;
}
