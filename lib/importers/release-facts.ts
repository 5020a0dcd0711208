// Which edition a file is of, what its licence asks for, and until when it is the newest.
import { ImportError, type ReleaseFacts } from "./types";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The last day of the same month a year later: O*NET renews what it holds within a year. */
function aYearAfter(monthAndYear: RegExpMatchArray | null): string | null {
  const month = MONTHS.indexOf(monthAndYear?.[1] ?? "");
  const year = Number(monthAndYear?.[2]) + 1;
  if (month < 0) return null;
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
}

/** From "O*NET 30.3 Database" in the Read Me, or from the name of a folder like "db_30_3_text". */
export function onetRelease(readMe: string, name: string): ReleaseFacts {
  const said = readMe.match(/O\*NET\S*\s+(\d+\.\d+)\s+Database/i)?.[1];
  const release =
    said ??
    name
      .match(/(?<!\d)(\d{2})[_.](\d)(?!\d)/)
      ?.slice(1, 3)
      .join(".");
  if (!release) {
    throw new ImportError(
      'Which release of O*NET this is stands in "Read Me.txt", and that file is not there.',
    );
  }
  const attribution = [
    `This page includes information from the O*NET ${release} Database by the U.S. Department of`,
    "Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license.",
    "O*NET® is a trademark of USDOL/ETA. We have modified some of this information; USDOL/ETA has",
    "not approved, endorsed, or tested these modifications.",
  ].join(" ");
  return {
    name: release,
    source: "O*NET",
    licence: "CC BY 4.0",
    attribution,
    url: "https://www.onetcenter.org/database.html",
    goodUntil: aYearAfter(readMe.match(/([A-Z][a-z]+) (20\d\d) Release/)),
  };
}

/** Wages of a May are replaced in the spring two years later. Past the day a page says they were. */
export const oewsRelease = (year: number): ReleaseFacts => ({
  name: `May ${year}`,
  source: "BLS OEWS",
  licence: "Public domain",
  attribution: null,
  url: "https://www.bls.gov/oes/tables.htm",
  goodUntil: `${year + 2}-05-31`,
});

/** Projections come each year, late in it. */
export const epRelease = (baseYear: number, targetYear: number): ReleaseFacts => ({
  name: `${baseYear}–${String(targetYear).slice(2)}`,
  source: "BLS Employment Projections",
  licence: "Public domain",
  attribution: null,
  url: "https://www.bls.gov/emp/tables.htm",
  goodUntil: `${baseYear + 2}-12-31`,
});

export const cipSocRelease: ReleaseFacts = {
  name: "CIP 2020 – SOC 2018",
  source: "NCES and BLS",
  licence: "Public domain",
  attribution: null,
  url: "https://nces.ed.gov/ipeds/cipcode/post3.aspx?y=56",
  goodUntil: null,
};

/** What the institution says of itself; the file is its own source. */
export const programsRelease = (fileName: string): ReleaseFacts => ({
  name: fileName,
  source: "The institution",
  licence: "Own content",
  attribution: null,
  url: null,
  goodUntil: null,
});
