// A program or one of its tracks as an EducationalOccupationalProgram.
import { type JsonLd, monthsDuration, withoutGaps } from "./json-ld";
import type { Price } from "./price";

export type ProgramFacts = {
  /** Of the page: "/programs/computer-science". */
  path: string;
  name: string;
  description: string;
  credential: string;
  level: "certificate" | "bachelor" | "master";
  completionMonths: number;
  /** Null: no price is published. */
  tuition: { price: Price; effectiveOn: string } | null;
  admission: readonly string[];
  courses: readonly { title: string; about: string | null }[];
  certifications: readonly { name: string; vendor: string }[];
  /** The program promises them, not only a chance to earn them. */
  includesCertifications: boolean;
  isRetired: boolean;
  /** The next start and the last day to apply for it, "YYYY-MM-DD". */
  start: { startsOn: string; applyBy: string | null };
};

/** `school`: the institution. `origin`: the public one, without a slash at its end. */
export function programJsonLd(facts: ProgramFacts, school: string, origin: string): JsonLd {
  const { tuition, isRetired, start } = facts;
  const provider: JsonLd = { "@type": "CollegeOrUniversity", name: school, url: `${origin}/` };
  const price = tuition?.price;
  const termMonths = price?.model === "flat_per_term" ? price.termMonths : null;
  return withoutGaps({
    "@type": "EducationalOccupationalProgram",
    name: facts.name,
    description: facts.description,
    url: origin + facts.path,
    provider,
    programType: programTypes[facts.level],
    timeToComplete: monthsDuration(facts.completionMonths),
    termDuration: termMonths === null ? null : monthsDuration(termMonths),
    termsPerYear: termMonths !== null && 12 % termMonths === 0 ? 12 / termMonths : null,
    numberOfCredits: price?.model === "per_credit" ? price.credits : null,
    startDate: isRetired ? null : start.startsOn,
    applicationDeadline: isRetired ? null : start.applyBy,
    programPrerequisites: facts.admission,
    educationalCredentialAwarded: {
      "@type": "EducationalOccupationalCredential",
      name: facts.credential,
      credentialCategory: facts.level === "certificate" ? "certificate" : "degree",
    },
    occupationalCredentialAwarded: facts.includesCertifications
      ? facts.certifications.map(certification)
      : null,
    hasCourse: facts.courses.map(({ title, about }) =>
      withoutGaps({ "@type": "Course", name: title, description: about ?? title, provider }),
    ),
    offers: tuition && !isRetired ? tuitionOffer(tuition.price, tuition.effectiveOn) : null,
  });
}

const programTypes = {
  certificate: "Certificate",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
} as const;

function certification({ name, vendor }: { name: string; vendor: string }): JsonLd {
  return {
    "@type": "EducationalOccupationalCredential",
    name,
    credentialCategory: "certification",
    recognizedBy: { "@type": "Organization", name: vendor },
  };
}

/** Tuition as it is charged: for a term, for a credit, or once. */
function tuitionOffer(price: Price, effectiveOn: string): JsonLd {
  const unit = unitOf(price);
  return {
    "@type": "Offer",
    category: "Tuition",
    priceSpecification: withoutGaps({
      "@type": unit ? "UnitPriceSpecification" : "PriceSpecification",
      price: price.amountCents / 100,
      priceCurrency: "USD",
      validFrom: effectiveOn,
      description: "Tuition without fees",
      referenceQuantity: unit,
    }),
  };
}

function unitOf(price: Price): JsonLd | null {
  switch (price.model) {
    case "flat_per_term":
      return { "@type": "QuantitativeValue", value: price.termMonths, unitCode: "MON" };
    case "per_credit":
      return { "@type": "QuantitativeValue", value: 1, unitText: "credit" };
    case "fixed":
      return null;
  }
}
