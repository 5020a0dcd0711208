import type { SeedCareer } from "../types";
import { officialFigures } from "./official-figures";
import { softwareDeveloperContent } from "./software-developer-content";

export const softwareDeveloper: SeedCareer = {
  slug: "software-developer",
  title: "Software developer",
  field: "Computing",
  lede: "Every app began as somebody's need. A software developer turns that need into a program people can rely on.",
  occupation: { code: "15-1252.00", title: "Software Developers" },
  usualWayIn: "Bachelor's degree",
  content: softwareDeveloperContent,
  figures: officialFigures({
    code: "15-1252",
    publishedFor: "software developers",
    wages: [82_460, 105_210, 135_980, 171_980, 214_670],
    growthPercent: 15.8,
    openingsPerYear: 115_200,
  }),
  programs: [
    "software-engineering",
    "computer-science",
    "cloud-computing",
    "back-end-web-development",
  ],
};
