import { describe, expect, it } from "vitest";
import { newLayout, oldLayout } from "./onet-folder";
import { type Files, fileOf, folder, opened, readPart, refusalOf, zipOf } from "./support";

const PARTS = [
  "occupations",
  "titles",
  "reported_titles",
  "tasks",
  "essential_skills",
  "transferable_skills",
  "interests",
  "work_styles",
  "software",
  "education",
  "related",
  "job_zones",
];

async function allOf(place: string) {
  const source = await opened("onet", place);
  const all: Record<string, unknown> = {};
  for (const { name } of source.parts) all[name] = await readPart(source, name);
  return all;
}

/** The folder with one file written otherwise. */
const changed = (file: string, change: (text: string) => string): Files => ({
  ...newLayout,
  [file]: change(String(newLayout[file])),
});

const refusedIn = async (files: Files, part: string) =>
  (await readPart(await opened("onet", folder(files)), part)).refused;

describe("the text database of O*NET", () => {
  it("ends in the same parts and rows in both layouts", async () => {
    const [newer, older] = [await allOf(folder(newLayout)), await allOf(folder(oldLayout))];
    expect(Object.keys(newer)).toEqual(PARTS);
    expect(older).toEqual(newer);
  });

  it("reads the folder and its archive alike, with folders inside", async () => {
    const inside = Object.fromEntries(
      Object.entries(newLayout).map(([name, text]) => [`db_30_3_text/${name}`, text]),
    );
    const place = fileOf("db_30_3_text.zip", zipOf(inside));
    expect(await allOf(place)).toEqual(await allOf(folder(newLayout)));
  });

  it("tells the release with its licence, its attribution and how long it is good", async () => {
    const { release } = await opened("onet", folder(newLayout));
    expect(release).toMatchObject({
      name: "30.3",
      source: "O*NET",
      licence: "CC BY 4.0",
      goodUntil: "2027-05-31",
    });
    expect(release.attribution).toContain("O*NET 30.3 Database");
    const { "Read Me.txt": _, ...without } = newLayout;
    expect(await refusalOf("onet", folder(without))).toContain("Read Me.txt");
    const named = fileOf("db_29_2_text.zip", zipOf(without));
    expect((await opened("onet", named)).release).toMatchObject({ name: "29.2", goodUntil: null });
  });

  it("takes quotation marks as they are", async () => {
    const { rows, refused } = await readPart(await opened("onet", folder(newLayout)), "tasks");
    expect(rows).toEqual([
      { occupationCode: "15-1254.00", taskId: 1, text: 'Say "no', isCore: true },
      { occupationCode: "15-1254.00", taskId: 2, text: 'to" quotes', isCore: false },
      { occupationCode: "15-1254.00", taskId: 3, text: "Rate nothing", isCore: null },
    ]);
    expect(refused).toEqual([]);
  });

  it("keeps what is suppressed, not relevant or not known as just that", async () => {
    const source = await opened("onet", folder(newLayout));
    const flags = { isSuppressed: false, isNotRelevant: false };
    expect((await readPart(source, "essential_skills")).rows).toMatchObject([
      { scale: "IM", value: 4.12, ...flags },
      { scale: "LV", value: 4.62, ...flags, isSuppressed: true },
    ]);
    expect((await readPart(source, "transferable_skills")).rows).toMatchObject([
      { scale: "LV", value: null, ...flags, isNotRelevant: true },
    ]);
    expect((await readPart(source, "education")).rows).toEqual([
      { occupationCode: "15-1254.00", category: 6, percent: 61.25, isSuppressed: false },
      { occupationCode: "15-1254.00", category: 12, percent: 0, isSuppressed: true },
    ]);
    expect((await readPart(source, "work_styles")).rows).toMatchObject([
      { value: -1.42, ...flags },
    ]);
  });

  it("reads LF as CRLF, and passes over a byte order mark", async () => {
    const other = Object.fromEntries(
      Object.entries(newLayout).map(([name, text]) => [
        name,
        `\uFEFF${String(text).replaceAll("\r\n", "\n")}`,
      ]),
    );
    expect(await allOf(folder(other))).toEqual(await allOf(folder(newLayout)));
  });

  it("reads Windows-1252, and UTF-8 in the lines around it", async () => {
    const text = [
      "O*NET-SOC Code\tTitle\tDescription\r\n",
      "11-1011.00\tCaf\xe9 \x93Owner\x94\tn/a\r\n",
    ].join("");
    const rest = Buffer.from("15-1254.00\tCafé “Owner”\tn/a\r\n", "utf8");
    const bytes = Buffer.concat([Buffer.from(text, "latin1"), rest]);
    const source = await opened("onet", folder({ ...newLayout, "Occupation Data.txt": bytes }));
    expect((await readPart(source, "occupations")).rows).toEqual([
      { code: "11-1011.00", title: "Café “Owner”", description: null },
      { code: "15-1254.00", title: "Café “Owner”", description: null },
    ]);
  });

  it.each([
    ["a malformed code", "occupations", "Occupation Data.txt", "15-1254.00", "15-1254"],
    ["a value that is no number", "interests", "Career Interest Types.txt", "1.26", "high"],
    ["a flag that is none", "essential_skills", "Essential Skills.txt", "\tY\tN\t", "\tyes\tN\t"],
    ["a percent over 100", "education", "Education.txt", "61.25", "161.25"],
    ["a job zone that there is not", "job_zones", "Job Zones.txt", "\t3\t", "\t6\t"],
    ["a line cut short", "software", "Software Skills.txt", "\tY\tN", "\tY"],
    ["a character that is no text", "tasks", "Task Statements.txt", "Rate", "Ra\0te"],
  ])("refuses a row with %s, and only that", async (_, part, file, from, to) => {
    const before = await readPart(await opened("onet", folder(newLayout)), part);
    const files = changed(file, (text) => text.replace(from, to));
    const { rows, refused } = await readPart(await opened("onet", folder(files)), part);
    expect(refused).toHaveLength(1);
    expect(rows).toHaveLength(before.rows.length - 1);
  });

  it("says of a refused row its line, its reason and what it was", async () => {
    const twice = changed("Occupation Data.txt", (text) => `${text}15-1254.00\tAgain\tn/a\r\n`);
    expect(await refusedIn(twice, "occupations")).toMatchObject([
      { line: 4, reason: "The file has this row already", content: "15-1254.00\tAgain\tn/a" },
    ]);
    const long = changed("Occupation Data.txt", (text) => `${text}x\t${"y".repeat(2000)}\tz\r\n`);
    expect((await refusedIn(long, "occupations"))[0]?.content).toHaveLength(500);
    const zero = changed("Task Statements.txt", (text) => text.replace("Rate", "Ra\0te"));
    expect((await refusedIn(zero, "tasks"))[0]?.content).toContain("Ra\uFFFDte nothing");
  });

  it("is refused whole where a column has another name, or a file is missing", async () => {
    const renamed = changed("Essential Skills.txt", (text) =>
      text.replace("Recommend Suppress", "Suppress"),
    );
    expect(await refusalOf("onet", folder(renamed))).toMatch(
      /^Essential Skills\.txt has no column "Recommend Suppress"\./,
    );
    const { "Job Titles.txt": _, ...without } = newLayout;
    expect(await refusalOf("onet", folder(without))).toBe(
      'There is no file "Job Titles.txt", nor "Alternate Titles.txt" of older releases.',
    );
    expect(await refusalOf("onet", folder({ ...newLayout, "Job Zones.txt": "" }))).toContain(
      "Job Zones.txt has no row with the names of its columns",
    );
  });

  it("gives the checksum of the content, packed or not, and stops when told to", async () => {
    const plain = await opened("onet", folder(newLayout));
    const zipped = await opened("onet", fileOf("db_30_3_text.zip", zipOf(newLayout)));
    const sums = await Promise.all(plain.parts.map((part) => part.checksum()));
    expect(sums[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(sums).size).toBe(PARTS.length);
    expect(await Promise.all(zipped.parts.map((part) => part.checksum()))).toEqual(sums);
    const rows = plain.parts[0]?.rows(AbortSignal.abort());
    await expect(rows?.[Symbol.asyncIterator]().next()).rejects.toThrow("aborted");
  });
});
