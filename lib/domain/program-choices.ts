/**
 * The programs that an editor can confirm as leading to a career. What the crosswalk of subjects and
 * occupations suggests is marked, and confirmed by nobody but the editor (domain.md "Codes").
 */

export type ProgramNote = "suggested" | "unknown" | "not_public" | "retired";

export type ProgramChoice = {
  slug: string;
  title: string;
  notes: ProgramNote[];
  /** Confirmed or suggested: stands in sight, the others below. */
  isNear: boolean;
};

type Known = { slug: string; title: string; isPublished: boolean; isRetired: boolean };

/** The confirmed ones in their order, then the suggested, then the other public ones, as listed. */
export function programChoices(
  confirmed: readonly string[],
  programs: readonly Known[],
  suggested: ReadonlySet<string>,
): ProgramChoice[] {
  const known = new Map(programs.map((program) => [program.slug, program]));
  const choiceOf = (slug: string): ProgramChoice => {
    const program = known.get(slug);
    const notes: [ProgramNote, boolean][] = [
      ["suggested", suggested.has(slug) && !confirmed.includes(slug)],
      ["unknown", program === undefined],
      ["not_public", program?.isPublished === false],
      ["retired", program?.isRetired === true],
    ];
    return {
      slug,
      title: program?.title ?? slug,
      notes: notes.flatMap(([note, holds]) => (holds ? [note] : [])),
      isNear: suggested.has(slug) || confirmed.includes(slug),
    };
  };
  const others = programs
    .filter(({ slug, isPublished }) => isPublished && !confirmed.includes(slug))
    .map(({ slug }) => choiceOf(slug));
  return [
    ...confirmed.map(choiceOf),
    ...others.filter(({ isNear }) => isNear),
    ...others.filter(({ isNear }) => !isNear),
  ];
}
