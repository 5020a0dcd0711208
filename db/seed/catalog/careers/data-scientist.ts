import type { SeedCareer } from "../types";
import { dataScientistContent } from "./data-scientist-content";
import { officialFigures } from "./official-figures";

export const dataScientist: SeedCareer = {
  slug: "data-scientist",
  title: "Data scientist",
  field: "Computing",
  lede: "A data scientist looks for patterns in large amounts of data, and tests which of them can be trusted.",
  occupation: { code: "15-2051.00", title: "Data Scientists" },
  usualWayIn: "Bachelor's degree or master's degree",
  content: dataScientistContent,
  figures: officialFigures({
    code: "15-2051",
    publishedFor: "data scientists",
    wages: [67_240, 85_660, 120_230, 158_880, 199_130],
    growthPercent: 33.5,
    openingsPerYear: 23_400,
  }),
  programs: ["data-science", "data-analytics", "computer-science"],
};
