// The columns of a file of programs: the reader takes its names from here, and so do the pages that
// explain the file. docs/import-programs.md says the same.

export type ProgramColumn = {
  name: string;
  /** "no": the column may be missing, or its cell empty. A sentence: when it has to be filled in. */
  need: "yes" | "no" | string;
  holds: string;
  example: string | null;
};

const column = (
  name: string,
  need: ProgramColumn["need"],
  holds: string,
  example: string | null = null,
): ProgramColumn => ({ name, need, holds, example });

export const PROGRAM_COLUMNS: readonly ProgramColumn[] = [
  column(
    "slug",
    "yes",
    "What the program is known by, and its address: small letters, digits, hyphens. A row with the slug of a program changes that program.",
    "nursing-bs",
  ),
  column("title", "yes", "Its name.", "Nursing"),
  column("credential", "yes", "As it is printed.", "B.S."),
  column("level", "yes", "certificate, bachelor or master.", "bachelor"),
  column("school", "yes", "The slug of a school that exists.", "school-of-health"),
  column("cip_code", "no", "CIP 2020, six digits.", "51.3801"),
  column("teaser", "yes", "One sentence."),
  column("summary", "yes", "List: paragraphs."),
  column("course_counts", "yes", "List: 1 to 200; several where it depends.", "38 | 40"),
  column("course_count_reason", "where there are several counts", "What it depends on."),
  column("skills", "no", "List.", "SQL | Statistics"),
  column("teaches", "no", "List: what one can do afterwards."),
  column("certification_terms", "no", "included, opportunity or not_stated.", "included"),
  column("faster_note", "no", "What can shorten it."),
  column("leads_to_note", "no", "A note on where it leads."),
  column("prepares_for", "no", "The work it is for.", "Registered nurse"),
  column("completion_percent", "no", "1 to 100: who finished in completion_months.", "61"),
  column("completion_months", "yes", "1 to 120.", "36"),
  column("completion_cohort", "yes", "Whom the figure is about.", "Students who began in 2020"),
  column("admission", "no", "List: what one needs to be let in."),
  column(
    "licensure_for",
    "no",
    "The licensed work it prepares for; empty: it needs no licence.",
    "Registered nurse",
  ),
  column("price_model", "yes", "flat_per_term, per_credit or fixed.", "flat_per_term"),
  column("price", "yes", "US dollars, of a term, a credit, or all of it.", "4,125.00"),
  column("term_months", "with flat_per_term only", "1 to 24.", "6"),
  column("credits", "with per_credit only", "1 to 400.", "33"),
  column("fees", "no", "US dollars in all; empty: not published; 0: there are none.", "290"),
  column(
    "price_effective_on",
    "yes",
    "The day from which the price holds. A day that is not there yet adds a price; earlier ones stay.",
    "2026-07-01",
  ),
  column(
    "courses",
    "no",
    "List: titles, with credits in brackets where they are known. Without this column the courses stay as they are.",
    "Statistics [3] | Project",
  ),
];
