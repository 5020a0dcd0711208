import type { SeedCareer } from "../types";
import { informationSecurityAnalystContent } from "./information-security-analyst-content";
import { officialFigures } from "./official-figures";

export const informationSecurityAnalyst: SeedCareer = {
  slug: "information-security-analyst",
  title: "Information security analyst",
  field: "Computing",
  lede: "Every system has a weak place. An information security analyst tries to find it before somebody else does.",
  occupation: { code: "15-1212.00", title: "Information Security Analysts" },
  usualWayIn: "Bachelor's degree",
  content: informationSecurityAnalystContent,
  figures: officialFigures({
    code: "15-1212",
    publishedFor: "information security analysts",
    wages: [75_090, 97_810, 129_180, 163_500, 199_850],
    growthPercent: 28.5,
    openingsPerYear: 16_000,
  }),
  programs: ["cybersecurity", "network-engineering-and-security", "information-technology"],
};
