// What the rows of O*NET's text files are, by the columns that both layouts share.
import { type Cells, RowRefused } from "./cells";
import type { Shape } from "./part";
import type {
  EducationRow,
  JobZoneRow,
  OccupationRow,
  RatingKind,
  RatingRow,
  RelatedRow,
  SoftwareRow,
  TaskRow,
  TitleRow,
} from "./types";

const CODE = "O*NET-SOC Code";
const CODE_PATTERN = /^\d{2}-\d{4}\.\d{2}$/;

const code = (cells: Cells, column = CODE) =>
  cells.matching(column, CODE_PATTERN, 'an O*NET-SOC code such as "15-1254.00"');

export const occupation: Shape<OccupationRow> = {
  columns: [CODE, "Title", "Description"],
  read: (cells) => ({
    code: code(cells),
    title: cells.text("Title"),
    description: cells.textOrNull("Description"),
  }),
  key: (row) => row.code,
};

export const titleIn = (column: string, isReported: boolean): Shape<TitleRow> => ({
  columns: [CODE, column],
  read: (cells) => ({ occupationCode: code(cells), title: cells.text(column), isReported }),
  key: (row) => `${row.occupationCode} ${row.title}`,
});

const TASK_TYPES = { Core: true, Supplemental: false, "n/a": null, "": null };

export const task: Shape<TaskRow> = {
  columns: [CODE, "Task ID", "Task", "Task Type"],
  read: (cells) => ({
    occupationCode: code(cells),
    taskId: cells.count("Task ID", 1, 2_000_000_000),
    text: cells.text("Task"),
    isCore: TASK_TYPES[cells.oneOf("Task Type", ["Core", "Supplemental", "n/a", ""])],
  }),
  key: (row) => `${row.occupationCode} ${row.taskId}`,
};

const RATED = [CODE, "Element ID", "Element Name", "Scale ID", "Data Value"];

/** `within`: the beginning of the element's ids, where a file holds other elements too. */
export const rating = (
  kind: RatingKind,
  further: string[] = [],
  within = "",
): Shape<RatingRow> => ({
  columns: [...RATED, ...further],
  read: (cells) => {
    const elementId = cells.text("Element ID");
    if (!elementId.startsWith(within)) return null;
    return {
      occupationCode: code(cells),
      kind,
      elementId,
      scale: cells.text("Scale ID"),
      name: cells.text("Element Name"),
      value: cells.number("Data Value"),
      isSuppressed: cells.flag("Recommend Suppress"),
      isNotRelevant: cells.flag("Not Relevant"),
    };
  },
  key: (row) => `${row.occupationCode} ${row.elementId} ${row.scale}`,
});

export const softwareIn = (example: string, category: string): Shape<SoftwareRow> => ({
  columns: [CODE, example, category, "Hot Technology"],
  read: (cells) => ({
    occupationCode: code(cells),
    example: cells.text(example),
    category: cells.text(category),
    isHot: cells.flag("Hot Technology"),
    // Older releases do not have the column, and say it of nothing.
    isInDemand: cells.flag("In Demand"),
  }),
  key: (row) => `${row.occupationCode} ${row.example}\t${row.category}`,
});

/** Only the level of education: the files hold training, experience and certification as well. */
export const education: Shape<EducationRow> = {
  columns: [CODE, "Element ID", "Scale ID", "Category", "Data Value", "Recommend Suppress"],
  read: (cells) => {
    if (cells.raw("Scale ID") !== "RL") return null;
    const percent = cells.number("Data Value");
    if (percent !== null && (percent < 0 || percent > 100)) {
      throw new RowRefused("Data Value is not a percent from 0 to 100");
    }
    return {
      occupationCode: code(cells),
      category: cells.count("Category", 1, 12),
      percent,
      isSuppressed: cells.flag("Recommend Suppress"),
    };
  },
  key: (row) => `${row.occupationCode} ${row.category}`,
};

export const related: Shape<RelatedRow> = {
  columns: [CODE, "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
  read: (cells) => ({
    occupationCode: code(cells),
    relatedCode: code(cells, "Related O*NET-SOC Code"),
    tier: cells.text("Relatedness Tier"),
    rank: cells.count("Index", 1, 1000),
  }),
  key: (row) => `${row.occupationCode} ${row.relatedCode}`,
};

export const jobZone: Shape<JobZoneRow> = {
  columns: [CODE, "Job Zone"],
  read: (cells) => ({ occupationCode: code(cells), jobZone: cells.count("Job Zone", 1, 5) }),
  key: (row) => row.occupationCode,
};
