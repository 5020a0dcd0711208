import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export type Stated = { name: string; stacked?: boolean };

export type FactsProgram = {
  title: string;
  credential: string;
  price: { model: "flat_per_term" | "per_credit" | "fixed"; amount: number; termMonths?: number };
  completion: { percent?: number; months: number; cohort: string };
  courses: { counts: number[]; reason?: string };
  tracks?: { title: string; adds: Stated[] }[];
  certifications: string[];
  certificationTerms?: string;
  skills: string[];
  leadsTo?: string;
  teaches?: string[];
  preparesFor?: string;
  faster?: string;
  estimate: { terms: number; total: number };
};

export type Facts = {
  page: {
    sectionsInOrder: string[];
    industries: string[];
    responsibilities: string[];
    skills: { name: string; means: string }[];
    steps: { step: string; names: string[] }[];
    wage: {
      value: number;
      statisticAsStated: string;
      p10: number;
      p10Reading: string;
      p90: number;
      p90Reading: string;
      asOf: string;
      source: string;
      soc: string;
      publishedFor: string;
      isProxyFor: string;
      factors: string[];
    };
    outlook: {
      growthPercent: number;
      from: number;
      to: number;
      openingsPerYear: number;
      source: string;
      publishedFor: string;
      isProxyFor: string;
      comparedWithAll: string;
    };
    startDates: { rule: string };
  };
  programs: FactsProgram[];
};

export const factsPlace = "../shared/facts/back-end-developer.json";
const file = path.join(import.meta.dirname, "../..", factsPlace);

export const hasFacts = existsSync(file);

/** The golden values, which stand beside the repository; empty in a clone without them. */
export function readFacts(): Facts {
  const text = hasFacts ? readFileSync(file, "utf8") : '{ "page": {}, "programs": [] }';
  return JSON.parse(text) as Facts;
}

export const money = (amount: number) => `$${amount.toLocaleString("en-US")}`;

const small = new Set("such for and the with from can that part play".split(" "));

/** The words that carry a meaning: "find and fix errors" is find, fix, errors. */
export function contentWords(text: string): string[] {
  const words = text.match(/[\p{L}'-]{3,}/gu) ?? [];
  return words.filter((word) => !small.has(word.toLowerCase()));
}
