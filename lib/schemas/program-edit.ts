// The form of a program: everything that an editor may change. A draft may lack what is needed to
// publish; what can't be read is said at its field.
import { z } from "zod";
import { isAddress } from "../domain/addresses";
import { parseDay } from "../domain/calendar";
import {
  CERTIFICATION_TERMS,
  PROGRAM_LEVELS,
  type ProgramContent,
} from "../domain/program-content";
import { cleanLine } from "../domain/text";
import { countsOf, linesOf, paragraphsOf } from "../domain/typed-lists";
import { partFields, readCertifications, readCourses, readTracks } from "./program-parts";
import { priceFields, readPrices } from "./program-prices";
import { editVersionField, nextField, slugField } from "./revision-edit";
import { line, longText } from "./typed-fields";

const fields = z.object({
  slug: slugField,
  version: editVersionField,
  next: nextField,
  title: line(120),
  newSlug: line(80),
  credential: line(120),
  level: z.enum(PROGRAM_LEVELS, { error: "Choose a level." }),
  schoolSlug: line(80),
  cipCode: line(20),
  teaser: line(300),
  summary: longText(),
  fasterNote: line(500),
  leadsToNote: line(500),
  preparesFor: line(500),
  ...priceFields,
  completionPercent: line(10),
  completionMonths: line(10),
  completionCohort: line(200),
  courseCounts: line(60),
  courseCountReason: line(200),
  courses: longText(24_000),
  skills: longText(),
  teaches: longText(),
  ...partFields,
  certificationTerms: z.enum(["", ...CERTIFICATION_TERMS], { error: "Choose one of the list." }),
  admission: longText(),
  licensureFor: line(200),
  faqs: longText(),
  retiredOn: line(40),
  successorSlug: line(80),
});

type Typed = z.output<typeof fields>;

export const programEditSchema = fields.superRefine((typed, context) => {
  readContent(typed, (field, message, place) => {
    const path = place === undefined ? [field] : [field, place - 1];
    context.addIssue({ code: "custom", path, message });
  });
});

/** The content that a form without problems says, all of it. */
export const contentOfForm = (typed: Typed): ProgramContent => readContent(typed, () => undefined);

type SayAt = (field: keyof Typed, words: string, place?: number) => void;

function readContent(typed: Typed, say: SayAt): ProgramContent {
  if (!isAddress("program", typed.newSlug)) {
    say("newSlug", "Write the address in small letters, digits and hyphens; some words are taken.");
  }
  if (typed.cipCode && !/^\d{2}\.\d{4}$/.test(typed.cipCode)) {
    say("cipCode", "Write the code like 11.0701, or nothing.");
  }
  return {
    slug: typed.newSlug,
    title: typed.title,
    credential: typed.credential,
    level: typed.level,
    schoolSlug: typed.schoolSlug,
    cipCode: typed.cipCode || null,
    teaser: typed.teaser,
    summary: paragraphsOf(typed.summary),
    fasterNote: typed.fasterNote || null,
    leadsToNote: typed.leadsToNote || null,
    preparesFor: typed.preparesFor || null,
    prices: readPrices(typed, say),
    ...readTime(typed, say),
    courses: readCourses(typed.courses, say),
    skills: linesOf(typed.skills).map(cleanLine),
    teaches: linesOf(typed.teaches).map(cleanLine),
    tracks: readTracks(typed, say),
    certificationTerms: typed.certificationTerms || null,
    certifications: readCertifications(typed, say),
    admission: linesOf(typed.admission).map(cleanLine),
    licensureFor: typed.licensureFor || null,
    faqs: readFaqs(typed.faqs, say),
    ...readRetiring(typed, say),
  };
}

function readTime(typed: Typed, say: SayAt) {
  const whole = (field: "completionPercent" | "completionMonths", most: number, words: string) => {
    const text = typed[field];
    if (text === "") return null;
    const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > most) say(field, words);
    return value;
  };
  const courseCounts = countsOf(typed.courseCounts);
  if (!courseCounts) say("courseCounts", "Write whole numbers like 38, or 38, 39.");
  const percentWords = "Enter a whole number from 1 to 100, or nothing where it is not published.";
  return {
    completionPercent: whole("completionPercent", 100, percentWords),
    // 0: not said yet, which keeps it from being published.
    completionMonths:
      whole("completionMonths", 240, "Enter months as a whole number from 1 to 240.") ?? 0,
    completionCohort: typed.completionCohort,
    courseCounts: courseCounts ?? [],
    courseCountReason: typed.courseCountReason || null,
  };
}

function readFaqs(text: string, say: SayAt): ProgramContent["faqs"] {
  return paragraphsOf(text).map((block) => {
    const [question = "", ...answer] = block.split("\n");
    if (answer.length === 0) say("faqs", "Write each answer on the line below its question.");
    return { question: cleanLine(question), answer: answer.join("\n").trim() };
  });
}

function readRetiring({ retiredOn: typed, successorSlug }: Typed, say: SayAt) {
  const retiredOn = typed === "" ? null : parseDay(typed);
  if (typed && !retiredOn) say("retiredOn", "Write a day like 2027-01-31.");
  return { retiredOn, successorSlug: successorSlug || null };
}
