/** An O*NET text database of two occupations, in each of the two layouts. */
import type { Files } from "./support";

const lines = (...rows: string[][]) => rows.map((cells) => `${cells.join("\t")}\r\n`).join("");

const ONE = "15-1254.00";
const TWO = "11-1011.00";
const RATED = ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"];
const ERRORS = ["N", "Standard Error", "Lower CI Bound", "Upper CI Bound", "Recommend Suppress"];
const LAST = ["Date", "Domain Source"];
const skills = [...RATED, ...ERRORS, "Not Relevant", ...LAST];
const from = ["08/2023", "Analyst"];
const sure = ["8", "0.1250", "3.8800", "4.3700", "N"];
const unsure = ["8", "1.5", "n/a", "n/a", "Y"];

const reading = [ONE, "2.A.1.a", "Reading Comprehension", "IM", "4.12", ...sure, "n/a", ...from];
const doubtful = [ONE, "2.A.1.a", "Reading Comprehension", "LV", "4.62", ...unsure, "N", ...from];
const perceiving = [ONE, "2.B.1.a", "Social Perceptiveness", "LV", "n/a", ...sure, "Y", ...from];

const schooling = [...RATED.slice(0, 4), "Category", "Data Value", ...ERRORS, ...LAST];
const level = [ONE, "2.D.1", "Required Level of Education", "RL"];
const degree = [...level, "6", "61.25", ...sure, ...from];
const rare = [...level, "12", "0.00", ...unsure, ...from];

const shared: Files = {
  "Occupation Data.txt": lines(
    ["O*NET-SOC Code", "Title", "Description"],
    [TWO, "Chief Executives", "Determine and formulate policies."],
    [ONE, "Web Developers", 'Build what is called "the web".'],
  ),
  "Sample of Reported Titles.txt": lines(
    ["O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move"],
    [ONE, "Webmaster", "Y"],
  ),
  "Task Statements.txt": lines(
    ["O*NET-SOC Code", "Task ID", "Task", "Task Type", "Incumbents Responding", ...LAST],
    [ONE, "1", 'Say "no', "Core", "95", ...from],
    [ONE, "2", 'to" quotes', "Supplemental", "n/a", ...from],
    [ONE, "3", "Rate nothing", "n/a", "n/a", ...from],
  ),
  "Work Styles.txt": lines(
    [...RATED, ...LAST],
    [ONE, "1.D.1.a", "Innovation", "WI", "-1.42", ...from],
  ),
  "Related Occupations.txt": lines(
    ["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
    [ONE, TWO, "Primary-Short", "1"],
  ),
  "Read Me.txt": "O*NET 30.3 Database\nMay 2026 Release\n",
};

export const newLayout: Files = {
  ...shared,
  "Job Titles.txt": lines(
    ["O*NET-SOC Code", "Job Title", "Short Title", "Source(s)"],
    [ONE, "Web Coder", "n/a", "08"],
  ),
  "Essential Skills.txt": lines(skills, reading, doubtful),
  "Transferable Skills.txt": lines(skills, perceiving),
  "Career Interest Types.txt": lines(
    [...RATED, ...LAST],
    [ONE, "1.B.1.a", "Realistic", "OI", "1.26", ...from],
  ),
  "Software Skills.txt": lines(
    [
      "O*NET-SOC Code",
      "Workplace Example",
      "Element ID",
      "Element Name",
      "Hot Technology",
      "In Demand",
    ],
    [ONE, "JavaScript", "2.E.5.b", "Web platform software", "Y", "N"],
  ),
  "Education.txt": lines(schooling, degree, rare, [
    ONE,
    "2.D.4.a",
    "Job-Related Professional Certification",
    "IM",
    "n/a",
    "3.01",
    ...sure,
    ...from,
  ]),
  "Job Zones.txt": lines(["O*NET-SOC Code", "Job Zone", ...LAST], [ONE, "3", ...from]),
};

export const oldLayout: Files = {
  ...shared,
  "Read Me.txt": "O*NET 30.1 Database\nDecember 2025 Release\n",
  "Alternate Titles.txt": lines(
    ["O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)"],
    [ONE, "Web Coder", "n/a", "08"],
  ),
  "Skills.txt": lines(skills, reading, doubtful, perceiving),
  "Interests.txt": lines([...RATED, ...LAST], [ONE, "1.B.1.a", "Realistic", "OI", "1.26", ...from]),
  "Technology Skills.txt": lines(
    [
      "O*NET-SOC Code",
      "Example",
      "Commodity Code",
      "Commodity Title",
      "Hot Technology",
      "In Demand",
    ],
    [ONE, "JavaScript", "43232403", "Web platform software", "Y", "N"],
  ),
  "Education, Training, and Experience.txt": lines(schooling, degree, rare, [
    ONE,
    "3.A.1",
    "Related Work Experience",
    "RW",
    "1",
    "10.00",
    ...sure,
    ...from,
  ]),
  "Job Zones.txt": lines(["O*NET-SOC Code", "Job Zone", ...LAST], [ONE, "3", ...from]),
};
