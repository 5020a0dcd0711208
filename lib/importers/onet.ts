// The O*NET text database, in the layout since 30.2 and in the one before: both end in the same parts.
import type { OpenedFiles, SourceFile } from "./files";
import {
  education,
  jobZone,
  occupation,
  rating,
  related,
  softwareIn,
  task,
  titleIn,
} from "./onet-shapes";
import { partOf, type Shape } from "./part";
import { onetRelease } from "./release-facts";
import { openTable } from "./table";
import { tabRows } from "./tabs";
import { textOf } from "./text";
import {
  ImportError,
  type Part,
  type PartName,
  type PartOf,
  type PartRows,
  type Source,
} from "./types";

const named = (files: SourceFile[], name: string) =>
  files.find((file) => file.name.toLowerCase() === name.toLowerCase());

/** `shapes`: by the file's name, the newer layout first. */
async function openPart<Name extends PartName>(
  files: SourceFile[],
  name: Name,
  shapes: Record<string, Shape<PartRows[Name]>>,
): Promise<PartOf<Name>> {
  for (const [fileName, shape] of Object.entries(shapes)) {
    const file = named(files, fileName);
    if (!file) continue;
    const table = await openTable(file.name, () => tabRows(file), shape.columns);
    return partOf(name, file, table, shape);
  }
  const [newer, older] = Object.keys(shapes);
  const orOlder = older ? `, nor "${older}" of older releases` : "";
  throw new ImportError(`There is no file "${newer}"${orOlder}.`);
}

const SUPPRESSION = ["Recommend Suppress", "Not Relevant"];

/** In the order of what refers to what: occupations first. */
async function partsOf(files: SourceFile[]): Promise<Part[]> {
  return [
    await openPart(files, "occupations", { "Occupation Data.txt": occupation }),
    await openPart(files, "titles", {
      "Job Titles.txt": titleIn("Job Title", false),
      "Alternate Titles.txt": titleIn("Alternate Title", false),
    }),
    await openPart(files, "reported_titles", {
      "Sample of Reported Titles.txt": titleIn("Reported Job Title", true),
    }),
    await openPart(files, "tasks", { "Task Statements.txt": task }),
    await openPart(files, "essential_skills", {
      "Essential Skills.txt": rating("essential_skill", SUPPRESSION),
      "Skills.txt": rating("essential_skill", SUPPRESSION, "2.A."),
    }),
    await openPart(files, "transferable_skills", {
      "Transferable Skills.txt": rating("transferable_skill", SUPPRESSION),
      "Skills.txt": rating("transferable_skill", SUPPRESSION, "2.B."),
    }),
    await openPart(files, "interests", {
      "Career Interest Types.txt": rating("interest"),
      "Interests.txt": rating("interest"),
    }),
    await openPart(files, "work_styles", { "Work Styles.txt": rating("work_style") }),
    await openPart(files, "software", {
      "Software Skills.txt": softwareIn("Workplace Example", "Element Name"),
      "Technology Skills.txt": softwareIn("Example", "Commodity Title"),
    }),
    await openPart(files, "education", {
      "Education.txt": education,
      "Education, Training, and Experience.txt": education,
    }),
    await openPart(files, "related", { "Related Occupations.txt": related }),
    await openPart(files, "job_zones", { "Job Zones.txt": jobZone }),
  ];
}

const READ_ME_LENGTH = 4000;

async function readMe(files: SourceFile[]): Promise<string> {
  const file = named(files, "Read Me.txt");
  let text = "";
  if (!file) return text;
  for await (const piece of textOf(file.name, file.open())) {
    text += piece;
    if (text.length > READ_ME_LENGTH) break;
  }
  return text;
}

/** `opened`: the folder of the text database, or its zip. */
export async function openOnet(opened: OpenedFiles): Promise<Source> {
  const parts = await partsOf(opened.files);
  const release = onetRelease(await readMe(opened.files), opened.name);
  return { kind: "onet", release, parts, close: opened.close };
}
