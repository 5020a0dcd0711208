// A career or an occupation as an Occupation, with its pay as a distribution.
import type { Figure, FigureKind } from "./figures";
import { type JsonLd, withoutGaps } from "./json-ld";

/** A top code is known to be too low and is never said as a number. */
export type PayFigure = Figure & { kind: FigureKind; isTopCoded?: boolean };

export type CareerFacts = {
  /** Of the page: "/careers/back-end-developer". */
  path: string;
  title: string;
  description: string | null;
  /** O*NET-SOC 2019. */
  occupation: { code: string; title: string };
  usualWayIn: string | null;
  responsibilities: readonly string[];
  skills: readonly string[];
  figures: readonly PayFigure[];
};

/** `origin`: the public one, without a slash at its end. */
export function careerJsonLd(facts: CareerFacts, origin: string): JsonLd {
  return withoutGaps({
    "@type": "Occupation",
    name: facts.title,
    description: facts.description,
    url: origin + facts.path,
    occupationalCategory: {
      "@type": "CategoryCode",
      codeValue: facts.occupation.code,
      name: facts.occupation.title,
      inCodeSet: {
        "@type": "CategoryCodeSet",
        name: "O*NET-SOC 2019",
        url: "https://www.onetcenter.org/taxonomy.html",
      },
    },
    occupationLocation: { "@type": "Country", name: "US" },
    educationRequirements: facts.usualWayIn,
    responsibilities: facts.responsibilities,
    skills: facts.skills,
    estimatedSalary: salaries(facts.figures),
  });
}

const percentiles: Partial<Record<FigureKind, string>> = {
  wage_p10: "percentile10",
  wage_p25: "percentile25",
  wage_p75: "percentile75",
  wage_p90: "percentile90",
};

/** The distribution, and beside it an average where that is what was published for "wage". */
function salaries(figures: readonly PayFigure[]): JsonLd[] {
  const pay = figures.filter(
    ({ kind, unit, value, isTopCoded }) =>
      (kind === "wage" || kind in percentiles) &&
      unit === "USD per year" &&
      value !== null &&
      Number.isFinite(value) &&
      !isTopCoded,
  );
  const points: Record<string, number> = {};
  for (const { kind, statistic, value } of pay) {
    const name = kind === "wage" && statistic === "median" ? "median" : percentiles[kind];
    if (name && value !== null) points[name] = value;
  }
  const first = pay.find(({ kind, statistic }) => isPoint(kind, statistic));
  const others = pay.filter(({ kind, statistic }) => !isPoint(kind, statistic));
  return [
    ...(first
      ? [
          {
            "@type": "MonetaryAmountDistribution",
            name: "base",
            currency: "USD",
            duration: "P1Y",
            description: passportText(first),
            ...points,
          },
        ]
      : []),
    ...others.map(otherAmount),
  ];
}

const isPoint = (kind: FigureKind, statistic: string) => kind !== "wage" || statistic === "median";

function otherAmount(figure: PayFigure): JsonLd {
  return {
    "@type": "MonetaryAmount",
    name: figure.statistic,
    currency: "USD",
    description: passportText(figure),
    value: withoutGaps({
      "@type": "QuantitativeValue",
      value: figure.value,
      unitText: "YEAR",
    }),
  };
}

/** "BLS OEWS, May 2022, published for web developers; shown for back-end developer". */
function passportText(figure: PayFigure): string {
  const { source, release, publishedFor, isProxy, proxyFor, doubt } = figure;
  const proxy = isProxy && proxyFor ? `; shown for ${proxyFor}` : "";
  return `${source}, ${release}, published for ${publishedFor}${proxy}.${doubt ? ` ${doubt}` : ""}`;
}
