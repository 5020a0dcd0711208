/**
 * What somebody typed into a search field, as the words to look for. Pure: which of them are known,
 * and what a typo may stand for, the database tells.
 * Source: issue 4 "Find"; the lists of lay words are ours.
 */
import { cleanLine } from "./text";

export const MAX_SEARCH_CHARACTERS = 100;
const MAX_WORDS = 8;

export type SearchTerm = {
  /** Which typed word it is or stands for, from 0. */
  place: number;
  word: string;
  /** Before its plural was taken off, if it was one: "nurs" is no plural. */
  written: string;
};

export type SearchText = {
  /** As typed, in one line and at most 100 characters. */
  typed: string;
  /** Every typed word, and beside some of them what they also mean; never empty. */
  terms: SearchTerm[];
  /** The typed words as one, for "book keeper"; null for a single word. */
  joined: string | null;
  /** What the words around it say is looked for: "nursing degree", "nursing jobs". */
  leaning: "programs" | "careers" | null;
  /** A credential that is named beside the subject: "masters in nursing". */
  level: "certificate" | "bachelor" | "master" | null;
};

type Level = NonNullable<SearchText["level"]>;

const words = (text: string) => new Set(text.split(" "));
/** Words that no title is found by. "It" is not among them: it is also information technology. */
const passing = words(
  "a an the of for in to and or with at on as by my me i be am want how what is are can do does get best find become",
);
/** Before these, or at the end, a word of the next two lists says what is looked for. */
const linking = words("in for of as");
const aboutPrograms = words(
  "degree degrees program programs course courses class classes training",
);
const aboutCareers = words("job jobs career careers occupation occupations salary pay");
/** "Master" alone stays a word: harbor master. */
const levels = new Map<string, Level>([
  ["bachelor", "bachelor"],
  ["bachelors", "bachelor"],
  ["certificate", "certificate"],
  ["certificates", "certificate"],
  ["masters", "master"],
]);

/** What one word also means; found beside the word itself. */
const alsoMeans = new Map([
  ["ad", ["advertising"]],
  ["admin", ["administrator", "administration"]],
  ["boss", ["manager"]],
  ["coder", ["developer", "programmer"]],
  ["coding", ["development", "programming"]],
  ["cop", ["police"]],
  ["dev", ["developer"]],
  ["doc", ["doctor"]],
  ["math", ["mathematics"]],
  ["maths", ["math", "mathematics"]],
  ["tech", ["technician", "technology"]],
  ["vet", ["veterinary", "veterinarian"]],
]);

/** What is written as one word, or shortened, and stands in titles as several. */
const writtenOut = new Map([
  ["backend", "back end"],
  ["cybersecurity", "cyber security"],
  ["devops", "dev ops"],
  ["frontend", "front end"],
  ["fullstack", "full stack"],
  ["helpdesk", "help desk"],
  ["sysadmin", "system administrator"],
]);

/**
 * Reads what was typed; null where nothing in it can be looked for (empty, signs and emoji alone).
 * Any text is safe: only letters and digits stay, at most eight words of the first 100 characters.
 */
export function readSearch(text: string): SearchText | null {
  const typed = cleanLine([...text].slice(0, MAX_SEARCH_CHARACTERS).join(""));
  const all = plainWords(typed).flatMap((word) => (writtenOut.get(word) ?? word).split(" "));
  const frame = all.map((word, i) => frameOf(word, all[i + 1]));
  const meant = all.filter((word, i) => !frame[i] && !passing.has(word));
  const kept = [...new Set(meant.length > 0 ? meant : all)].slice(0, MAX_WORDS);
  if (kept.length === 0) return null;
  const terms = kept.flatMap((word, place) =>
    [word, ...(alsoMeans.get(word) ?? [])].map((one) => ({
      place,
      word: singular(one),
      written: one,
    })),
  );
  return {
    typed,
    terms,
    joined: kept.length > 1 ? kept.join("") : null,
    leaning: frame.find(Boolean) ?? null,
    level: all.map((word) => levels.get(word)).find(Boolean) ?? null,
  };
}

/** What a word asks for when it only frames the subject: "jobs" in "nursing jobs", "jobs in law". */
function frameOf(word: string, next: string | undefined): SearchText["leaning"] {
  if (levels.has(word)) return "programs";
  if (next !== undefined && !linking.has(next) && !aboutPrograms.has(next)) {
    return word === "become" ? "careers" : null;
  }
  if (aboutPrograms.has(word)) return "programs";
  return aboutCareers.has(word) || word === "become" ? "careers" : null;
}

/** Lower case, without accents, apostrophes and signs: "Café’s C++ dev" → cafes, c, dev. */
export function plainWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** "nurses" → nurse, "secretaries" → secretary, "classes" → class; "business" stays. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is|ics)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
