/**
 * What the address of an estimate asks: `months`, `transfer` and `start`, as people type them.
 * Source: domain rule 9 (shared by address, works without a script). What was typed is kept, with
 * a reason for each field that can't be read; nothing is corrected in silence.
 */
import { isIsoDate } from "./calendar";
import type { PriceAsk } from "./price-plan";

export const MOST_MONTHS = 120;

export const priceFields = ["months", "transfer", "start"] as const;
export type PriceField = (typeof priceFields)[number];

export type PriceProblem =
  | { field: "months"; reason: "not_whole" | "out_of_range" }
  | { field: "transfer"; reason: "not_whole" }
  | { field: "transfer"; reason: "too_many"; most: number }
  | { field: "start"; reason: "not_a_start" | "too_soon" | "too_late" };

export type PriceTyped = Record<PriceField, string>;

export type PriceQuery = {
  /** As typed, or what holds where nothing was. */
  typed: PriceTyped;
  problems: PriceProblem[];
  /** Null while there are problems. */
  ask: PriceAsk | null;
};

export type AddressValues = Record<string, string | string[] | undefined>;

type Limits = {
  /** The published pace, which holds where the address names none. */
  published: number;
  mostTransferred: number;
  /** "YYYY-MM-DD" of the starts one can choose, ascending, at least one. */
  starts: readonly string[];
};

/** Reads the estimate that an address asks for. A missing value is the published one. */
export function readPriceQuery(values: AddressValues, limits: Limits): PriceQuery {
  const { published, mostTransferred, starts } = limits;
  const typed = {
    months: firstOf(values.months) ?? String(published),
    transfer: firstOf(values.transfer) ?? "",
    start: firstOf(values.start) || (starts[0] ?? ""),
  };
  const months = readMonths(typed.months);
  const transferred = readTransferred(typed.transfer, mostTransferred);
  const startsOn = readStart(typed.start, starts);
  const read = [months, transferred, startsOn];
  const problems = read.filter((value): value is PriceProblem => typeof value === "object");
  const isRead =
    typeof months === "number" && typeof transferred === "number" && typeof startsOn === "string";
  return { typed, problems, ask: isRead ? { months, transferred, startsOn } : null };
}

export type PaceQuery = {
  typed: { months: string; transfer: string };
  problems: PriceProblem[];
  /** Null: no pace was asked for, or it can't be read. */
  pace: { months: number; transferred: number } | null;
};

/** The pace that a comparison gives to all of its programs; each has its own limit of transfer. */
export function readPaceQuery(values: AddressValues): PaceQuery {
  const typed = { months: firstOf(values.months) ?? "", transfer: firstOf(values.transfer) ?? "" };
  if (typed.months === "" && typed.transfer === "") return { typed, problems: [], pace: null };
  const months = readMonths(typed.months);
  const transferred = readTransferred(typed.transfer, Number.POSITIVE_INFINITY);
  const read = [months, transferred];
  const problems = read.filter((value): value is PriceProblem => typeof value === "object");
  const isRead = typeof months === "number" && typeof transferred === "number";
  return { typed, problems, pace: isRead ? { months, transferred } : null };
}

function firstOf(value: string | string[] | undefined): string | undefined {
  return [value ?? []].flat()[0]?.trim().slice(0, 40);
}

function readMonths(text: string): number | PriceProblem {
  const months = readWhole(text.replace(/\s*months?$/i, ""));
  if (months === null) return { field: "months", reason: "not_whole" };
  if (months < 1 || months > MOST_MONTHS) return { field: "months", reason: "out_of_range" };
  return months;
}

function readTransferred(text: string, most: number): number | PriceProblem {
  if (text === "") return 0;
  const count = readWhole(text.replace(/\s*courses?$/i, ""));
  if (count === null) return { field: "transfer", reason: "not_whole" };
  return count > most ? { field: "transfer", reason: "too_many", most } : count;
}

/** A start by its day, or by its month alone: "2027-01". */
function readStart(text: string, starts: readonly string[]): string | PriceProblem {
  const day = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  if (starts.includes(day)) return day;
  if (!isIsoDate(day)) return { field: "start", reason: "not_a_start" };
  if (day < (starts[0] ?? "")) return { field: "start", reason: "too_soon" };
  return { field: "start", reason: day > (starts.at(-1) ?? "") ? "too_late" : "not_a_start" };
}

function readWhole(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}
