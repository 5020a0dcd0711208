import type { SeedCareer } from "../types";
import { officialFigures } from "./official-figures";
import { projectManagerContent } from "./project-manager-content";

export const projectManager: SeedCareer = {
  slug: "project-manager",
  title: "Project manager",
  field: "Business",
  lede: "Some work has an end date. A project manager sees that it gets there, on terms everybody agreed to.",
  occupation: { code: "13-1082.00", title: "Project Management Specialists" },
  usualWayIn: "Bachelor's degree",
  content: projectManagerContent,
  figures: officialFigures({
    code: "13-1082",
    publishedFor: "project management specialists",
    wages: [61_580, 78_440, 102_320, 133_100, 167_970],
    growthPercent: 5.6,
    openingsPerYear: 78_200,
    standsFor: {
      career: "project manager",
      doubt:
        "The source counts coordinators and schedulers here too, and counts many managers of construction or computer projects elsewhere.",
    },
  }),
  programs: ["project-management", "business-administration", "supply-chain-management", "mba"],
};
