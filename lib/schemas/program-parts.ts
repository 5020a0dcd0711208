// Courses, certifications and tracks in the form of a program.
import type { CertificationContent, CourseContent, TrackContent } from "../domain/program-content";
import { isTrackSlug } from "../domain/programs";
import { isSlug, slugOf } from "../domain/slug";
import { cleanLine } from "../domain/text";
import { countsOf, linesOf, partsOfLine } from "../domain/typed-lists";
import { cells, rowsOf, type Say, type SayOfCell } from "./typed-fields";

export const partFields = {
  certificationSlug: cells(80),
  certificationStatedAs: cells(200),
  certificationStacked: cells(10),
  trackTitle: cells(120),
  trackSlug: cells(80),
  trackSummary: cells(2000),
  trackCounts: cells(40),
  trackCertifications: cells(4000),
};

type Column = keyof typeof partFields;
type Typed = Record<Column, string[]>;

/** "Logic | 3 | Proofs and what they are for", a line each; credits and about may be left out. */
export function readCourses(text: string, say: Say<"courses">): CourseContent[] {
  return linesOf(text).map((line, at) => {
    const [title = "", credits = "", about = "", ...more] = partsOfLine(line);
    const isWhole = credits === "" || /^[1-9]\d{0,2}$/.test(credits);
    if (title === "" || !isWhole || more.length > 0) {
      say("courses", `Line ${at + 1}: write “Title | credits | what it is about”.`);
    }
    return {
      title,
      credits: credits === "" || !isWhole ? null : Number(credits),
      about: about || null,
    };
  });
}

export function readCertifications(
  { certificationSlug, certificationStatedAs, certificationStacked }: Typed,
  say: SayOfCell<Column>,
): CertificationContent[] {
  const columns = { certificationSlug, certificationStatedAs, certificationStacked };
  return rowsOf(columns, { besides: ["certificationStacked"] }).map(({ place, row }) => {
    if (row.certificationSlug === "") {
      const words = `Certification ${place}: choose which one this is.`;
      say("certificationSlug", words, place);
    }
    return {
      slug: row.certificationSlug,
      statedAs: cleanLine(row.certificationStatedAs) || null,
      isStacked: row.certificationStacked === "yes",
    };
  });
}

/** A row without anything in it is none. The address is made from the title where it is empty. */
export function readTracks(typed: Typed, say: SayOfCell<Column>): TrackContent[] {
  const { trackTitle, trackSlug, trackSummary, trackCounts, trackCertifications } = typed;
  const columns = { trackTitle, trackSlug, trackSummary, trackCounts, trackCertifications };
  return rowsOf(columns).map(({ place, row }) => {
    const sayHere = (column: Column, words: string) =>
      say(column, `Track ${place}: ${words}`, place);
    const slug = row.trackSlug || slugOf(row.trackTitle);
    if (!isTrackSlug(slug)) {
      const words = "write its address in small letters, digits and hyphens; “price” is taken.";
      sayHere("trackSlug", words);
    }
    const counts = countsOf(row.trackCounts);
    if (!counts) sayHere("trackCounts", "write the number of courses like 38, or 38, 39.");
    return {
      slug,
      title: cleanLine(row.trackTitle),
      summary: cleanLine(row.trackSummary),
      courseCounts: counts?.length ? counts : null,
      certifications: readLines(row.trackCertifications, (words) =>
        sayHere("trackCertifications", words),
      ),
    };
  });
}

/** "comptia-a | CompTIA A+ ce | stacked", a line each. */
function readLines(text: string, say: (words: string) => void): CertificationContent[] {
  return linesOf(text).map((line) => {
    const [slug = "", statedAs = "", stacked = "", ...more] = partsOfLine(line);
    const isKnown = stacked === "" || stacked.toLowerCase() === "stacked";
    if (!isSlug(slug) || !isKnown || more.length > 0) {
      say("write its certifications like “address | stated as | stacked”, a line each.");
    }
    return { slug, statedAs: statedAs || null, isStacked: stacked !== "" };
  });
}
