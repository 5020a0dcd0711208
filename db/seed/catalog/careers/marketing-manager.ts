import type { SeedCareer } from "../types";
import { marketingManagerContent } from "./marketing-manager-content";
import { officialFigures } from "./official-figures";

export const marketingManager: SeedCareer = {
  slug: "marketing-manager",
  title: "Marketing manager",
  field: "Business",
  lede: "A marketing manager decides who should hear about a product, what they should hear, and what that may cost.",
  occupation: { code: "11-2021.00", title: "Marketing Managers" },
  usualWayIn: "Bachelor's degree and experience",
  content: marketingManagerContent,
  figures: officialFigures({
    code: "11-2021",
    publishedFor: "marketing managers",
    wages: [90_260, 123_020, 166_790, 216_410, 293_610],
    growthPercent: 6.6,
    openingsPerYear: 34_300,
  }),
  programs: ["marketing", "business-administration", "mba"],
};
