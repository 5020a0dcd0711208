import type { SeedCareer } from "../types";
import { accountantContent } from "./accountant-content";
import { officialFigures } from "./official-figures";

export const accountant: SeedCareer = {
  slug: "accountant",
  title: "Accountant",
  field: "Business",
  lede: "An accountant keeps the record of an organization's money, and explains what the record says.",
  occupation: { code: "13-2011.00", title: "Accountants and Auditors" },
  usualWayIn: "Bachelor's degree",
  content: accountantContent,
  figures: officialFigures({
    code: "13-2011",
    publishedFor: "accountants and auditors",
    wages: [56_020, 67_020, 83_680, 109_810, 144_090],
    growthPercent: 4.6,
    openingsPerYear: 124_200,
    standsFor: {
      career: "accountant",
      doubt:
        "The source counts accountants together with auditors and has no figure for either alone.",
    },
  }),
  programs: ["accounting", "bookkeeping", "business-administration"],
};
