import type { SeedCareer } from "../types";
import { officialFigures } from "./official-figures";
import { registeredNurseContent } from "./registered-nurse-content";

export const registeredNurse: SeedCareer = {
  slug: "registered-nurse",
  title: "Registered nurse",
  field: "Health",
  lede: "When something changes at three in the morning, a registered nurse sees it first, acts, and explains what comes next.",
  occupation: { code: "29-1141.00", title: "Registered Nurses" },
  usualWayIn: "Nursing degree and a state license",
  content: registeredNurseContent,
  figures: officialFigures({
    code: "29-1141",
    publishedFor: "registered nurses",
    wages: [68_940, 80_330, 97_550, 112_350, 137_470],
    growthPercent: 4.9,
    openingsPerYear: 189_100,
  }),
  programs: ["nursing", "nursing-rn-to-bsn"],
};
