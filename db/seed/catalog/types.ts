// The demo catalogue as it is written down; `db/seed/catalog.ts` turns it into rows.
import type { CareerContent, Faq } from "../../../lib/domain/catalog";
import type { FigureKind } from "../../../lib/domain/figures";
import type { Price } from "../../../lib/domain/price";

export type SeedCertification = { slug: string; name: string; vendor: string };

export type SeedCertificationUse = { slug: string; isStacked?: boolean; statedAs?: string };

export type SeedTrack = {
  slug: string;
  title: string;
  summary: string;
  courseCounts: number[] | null;
  adds: SeedCertificationUse[];
};

export type SeedCourse = { title: string; about?: string; credits?: number };

export type SeedProgram = {
  slug: string;
  title: string;
  credential: string;
  level: "certificate" | "bachelor" | "master";
  school: string;
  cipCode: string | null;
  teaser: string;
  summary: string[];
  courseCounts: number[];
  courseCountReason: string | null;
  skills: string[];
  teaches: string[];
  certificationTerms: "opportunity" | "included" | "not_stated" | null;
  fasterNote: string | null;
  leadsToNote: string | null;
  preparesFor: string | null;
  completion: { percent: number | null; months: number; cohort: string };
  faqs: Faq[];
  price: Price;
  priceEffectiveOn: string;
  certifications: SeedCertificationUse[];
  tracks: SeedTrack[];
  /** What it cost before, oldest first. */
  earlierPrices?: { price: Price; effectiveOn: string }[];
  courses?: SeedCourse[];
  admission?: string[];
  /** The licensed work it prepares for. */
  licensureFor?: string;
  retiredOn?: string;
  successor?: string;
};

export type SeedFigure = {
  kind: FigureKind;
  value: number | null;
  unit: string;
  statistic: string;
  source: string;
  release: string;
  publishedForCode: string;
  publishedFor: string;
  isProxy: boolean;
  proxyFor: string | null;
  doubt: string | null;
  cohort: string | null;
  asOf: string;
  goodUntil: string | null;
  comparison: string | null;
};

export type SeedCareer = {
  slug: string;
  title: string;
  field: string;
  lede: string;
  /** O*NET-SOC code ("15-1254.00") and its official title. */
  occupation: { code: string; title: string };
  /** What it stands on besides. */
  furtherOccupations?: { code: string; title: string }[];
  usualWayIn: string;
  content: CareerContent;
  figures: SeedFigure[];
  programs: string[];
};
