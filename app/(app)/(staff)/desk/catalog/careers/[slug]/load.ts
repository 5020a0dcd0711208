import { listForEditing } from "@/db/queries/catalog-edit";
import { listSubjectProgramSlugs } from "@/db/queries/occupations-programs";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { CareerEntry } from "@/lib/domain/career-entry";
import { type ProgramChoice, programChoices } from "@/lib/domain/program-choices";

/** The programs to confirm, with what the subjects of its occupations suggest. */
export async function loadProgramChoices(
  actor: Actor,
  { programSlugs, occupationCode, furtherCodes }: CareerEntry,
): Promise<ProgramChoice[]> {
  const socCodes = [...new Set([occupationCode, ...furtherCodes].map((code) => code.slice(0, 7)))];
  const [programs, ...suggested] = await Promise.all([
    listForEditing(actor, "program", now()),
    ...socCodes.map((code) => listSubjectProgramSlugs(code)),
  ]);
  return programChoices(programSlugs, programs, new Set(suggested.flat()));
}
