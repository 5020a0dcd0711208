import type { SeedCareer } from "../types";
import { dataAnalystContent } from "./data-analyst-content";
import { officialFigures } from "./official-figures";

export const dataAnalyst: SeedCareer = {
  slug: "data-analyst",
  title: "Data analyst",
  field: "Computing",
  lede: "Records nobody has time to read become an answer somebody can act on. That is a data analyst's work.",
  occupation: { code: "15-2051.01", title: "Business Intelligence Analysts" },
  usualWayIn: "Bachelor's degree",
  content: dataAnalystContent,
  figures: officialFigures({
    code: "15-2051",
    publishedFor: "data scientists",
    wages: [67_240, 85_660, 120_230, 158_880, 199_130],
    growthPercent: 33.5,
    openingsPerYear: 23_400,
    standsFor: {
      career: "data analyst",
      doubt:
        "Data analysts have no code of their own and are counted under several. Data scientists build more models and usually earn more, so read these numbers as an upper guide.",
    },
  }),
  programs: ["data-analytics", "business-administration", "information-technology"],
};
