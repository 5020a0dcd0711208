import type { SeedCareer } from "../types";
import { itProjectManagerContent } from "./it-project-manager-content";
import { officialFigures } from "./official-figures";

export const itProjectManager: SeedCareer = {
  slug: "it-project-manager",
  title: "IT project manager",
  field: "Computing",
  lede: "A new system needs people, time and money at the right moment. An IT project manager brings them together.",
  occupation: { code: "15-1299.09", title: "Information Technology Project Managers" },
  furtherOccupations: [{ code: "13-1082.00", title: "Project Management Specialists" }],
  usualWayIn: "Bachelor's degree",
  content: itProjectManagerContent,
  figures: officialFigures({
    code: "15-1299",
    publishedFor: "all other computer occupations",
    wages: [55_940, 79_370, 116_580, 157_500, 188_470],
    growthPercent: 8.2,
    openingsPerYear: 31_300,
    standsFor: {
      career: "IT project manager",
      doubt:
        "This is a group for computer work that fits no other code. It holds very different jobs, from project managers to testers, so it says little about any one of them.",
    },
  }),
  programs: [
    "information-technology-management",
    "project-management",
    "information-technology",
    "mba",
  ],
};
