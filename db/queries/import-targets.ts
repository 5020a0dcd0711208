// Where each part of a source goes: which table, what makes a row the same, and which rows are the
// part's own, so that what its source no longer has can be told from what others brought.
// In all of it `t` is the table and `s` the staged row.
import { type SQL, sql } from "drizzle-orm";

export type Target = {
  table: string;
  /** A query with the columns of a staged row, for their types alone. */
  shape: SQL;
  /** A field of the row whose column has another name. */
  rename?: Readonly<Record<string, string>>;
  /** Columns of the stage, in the order in which a refused row is shown. */
  columns: readonly string[];
  key: readonly string[];
  /** What is compared and, where it differs, written. */
  values: readonly string[];
  /** Written with a new row and never again. */
  onlyNew?: readonly string[];
  /** Further columns of a new row. */
  fixed?: Readonly<Record<string, SQL>>;
  /** Columns with the code of an occupation that has to be there. */
  codes?: readonly string[];
  /** Which staged rows go to the table; all, if it says nothing. */
  only?: SQL;
  /** The part's own rows in the table. */
  own: SQL;
  /** Rows name their release. */
  hasRelease?: boolean;
  /** Further reasons to write a row that is there. */
  differs?: SQL;
  /** Written along with a row that differs. */
  alsoSet?: SQL;
  /** How a row that the source no longer has goes; "keep": it stays. */
  removal: "delete" | "keep" | ((now: string) => SQL);
};

const shapeOf = (table: string, columns: readonly string[]) =>
  sql.raw(`select ${columns.join(", ")} from ${table}`);

/** Occupations typed in by hand that no release has keep what was typed in with them. */
const ofImported = sql`exists (
  select from occupations o where o.code = t.occupation_code and o.release_id is not null)`;

function detail(table: string, key: string[], values: string[], more: Partial<Target> = {}) {
  const columns = [...key, ...values];
  return {
    table,
    shape: shapeOf(table, columns),
    columns,
    key,
    values,
    codes: ["occupation_code"],
    own: more.own ? sql`${more.own} and ${ofImported}` : ofImported,
    removal: "delete",
    ...(more.codes ? { codes: more.codes } : {}),
  } satisfies Target;
}

const titles = (own: SQL) =>
  detail("occupation_titles", ["occupation_code", "title", "is_reported"], [], { own });

const ratings = (kind: string) =>
  detail(
    "occupation_ratings",
    ["occupation_code", "kind", "element_id", "scale"],
    ["name", "value", "is_suppressed", "is_not_relevant"],
    { own: sql`t.kind = ${kind}` },
  );

function flat(table: string, key: string[], values: string[], more: Partial<Target> = {}) {
  const columns = [...key, ...values];
  const shape = shapeOf(table, columns);
  return {
    table,
    shape,
    columns,
    key,
    values,
    own: sql`true`,
    removal: "delete",
    ...more,
  } as const;
}

const wageValues = ["area_name", "title", "employment"].concat(
  ["annual", "hourly"].flatMap((by) =>
    ["mean", "p_10", "p_25", "median", "p_75", "p_90"].map((name) => `${by}_${name}`),
  ),
  "marks",
);
const wages = (own: SQL) =>
  flat("occupation_wages", ["code", "area"], wageValues, { own, hasRelease: true });

const programValues = [
  ...["title", "credential", "level", "school_id", "cip_code", "teaser", "summary"],
  ...["course_counts", "course_count_reason", "skills", "teaches", "certification_terms"],
  ...["faster_note", "leads_to_note", "prepares_for", "completion_percent", "completion_months"],
  ...["completion_cohort", "admission", "licensure_for"],
];

/** The staged price is there already, and so are the courses, where the file has any. */
const programDiffers = sql`not exists (
    select from program_prices x where x.program_id = t.id
      and x.effective_on = (s.price->>'effectiveOn')::date
      and jsonb_build_array(x.model, x.amount_cents, x.term_months, x.credits, x.fees_cents)
        = jsonb_build_array(s.price->'model', s.price->'amountCents', s.price->'termMonths',
          s.price->'credits', s.price->'feesCents'))
  or (s.courses is not null and s.courses is distinct from (
    select coalesce(jsonb_agg(jsonb_build_object('title', x.title, 'credits', x.credits)
      order by x.position), '[]') from program_courses x where x.program_id = t.id))`;

/** By the name of the part. */
export const importTargets = {
  occupations: {
    table: "occupations",
    shape: shapeOf("occupations", ["code", "title", "description", "soc_code", "slug"]),
    columns: ["code", "title", "description", "soc_code", "slug"],
    key: ["code"],
    values: ["title", "description", "soc_code"],
    onlyNew: ["slug"],
    own: sql`t.release_id is not null and t.withdrawn_at is null`,
    hasRelease: true,
    differs: sql`t.withdrawn_at is not null`,
    alsoSet: sql`withdrawn_at = null`,
    // Careers stand on it and addresses name it.
    removal: (now: string) => sql`withdrawn_at = ${now}::timestamptz`,
  },
  titles: titles(sql`not t.is_reported`),
  reported_titles: titles(sql`t.is_reported`),
  tasks: detail("occupation_tasks", ["occupation_code", "task_id"], ["text", "is_core"]),
  essential_skills: ratings("essential_skill"),
  transferable_skills: ratings("transferable_skill"),
  interests: ratings("interest"),
  work_styles: ratings("work_style"),
  software: detail(
    "occupation_software",
    ["occupation_code", "example", "category"],
    ["is_hot", "is_in_demand"],
  ),
  education: detail(
    "occupation_education",
    ["occupation_code", "category"],
    ["percent", "is_suppressed"],
  ),
  related: detail("occupation_related", ["occupation_code", "related_code"], ["tier", "rank"], {
    codes: ["occupation_code", "related_code"],
  }),
  job_zones: {
    table: "occupations",
    shape: shapeOf("occupations", ["code", "job_zone"]),
    rename: { occupationCode: "code" },
    columns: ["code", "job_zone"],
    key: ["code"],
    values: ["job_zone"],
    codes: ["code"],
    own: sql`t.job_zone is not null and t.release_id is not null`,
    removal: () => sql`job_zone = null`,
  },
  national: wages(sql`t.area = 'US'`),
  state: wages(sql`t.area <> 'US'`),
  projections: flat(
    "occupation_projections",
    ["code"],
    [
      ...["title", "base_year", "target_year", "employment_base", "employment_target", "change"],
      ...["change_percent", "openings", "entry_education", "work_experience", "on_job_training"],
    ],
    { hasRelease: true },
  ),
  crosswalk: flat("cip_occupations", ["cip_code", "soc_code"], [], {
    shape: sql`select cip_code, soc_code, ''::text as cip_title from cip_occupations`,
    columns: ["cip_code", "cip_title", "soc_code"],
    only: sql`s.soc_code is not null`,
  }),
  // The crosswalk has further codes, whose titles stay.
  cip: flat("cip_codes", ["code"], ["title"], { removal: "keep" }),
  aliases: flat("soc_aliases", ["code", "soc_code"], []),
  // A school's file may be of one department: what it leaves out stays. What is new is a draft.
  programs: flat("programs", ["slug"], programValues, {
    shape: sql`select ${sql.raw(["slug", ...programValues].join(", "))}, ''::text as school_slug,
      '{}'::jsonb as price, '[]'::jsonb as courses from programs`,
    columns: ["slug", "school_slug", ...programValues, "price", "courses"],
    fixed: { id: sql`gen_random_uuid()::text`, faqs: sql`'[]'::jsonb` },
    differs: programDiffers,
    alsoSet: sql`version = t.version + 1`,
    removal: "keep",
  }),
} satisfies Record<string, Target>;

export type TargetName = keyof typeof importTargets;

/** The target of a part, whatever it has of what a target may have. */
export function targetOf(part: TargetName): Target {
  return importTargets[part];
}
