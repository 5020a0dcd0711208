import type { SeedCareer } from "../types";
import { humanResourcesSpecialistContent } from "./human-resources-specialist-content";
import { officialFigures } from "./official-figures";

export const humanResourcesSpecialist: SeedCareer = {
  slug: "human-resources-specialist",
  title: "Human resources specialist",
  field: "Business",
  lede: "Good people are hard to find and easy to lose. A human resources specialist looks after both halves of that.",
  occupation: { code: "13-1071.00", title: "Human Resources Specialists" },
  usualWayIn: "Bachelor's degree",
  content: humanResourcesSpecialistContent,
  figures: officialFigures({
    code: "13-1071",
    publishedFor: "human resources specialists",
    wages: [47_180, 58_610, 75_940, 99_380, 128_720],
    growthPercent: 6.2,
    openingsPerYear: 81_800,
  }),
  programs: ["human-resource-management", "business-administration"],
};
