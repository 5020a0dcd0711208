import type { SeedCareer } from "../types";
import { nurseManagerContent } from "./nurse-manager-content";
import { officialFigures } from "./official-figures";

export const nurseManager: SeedCareer = {
  slug: "nurse-manager",
  title: "Nurse manager",
  field: "Health",
  lede: "Behind every well-run unit is a nurse manager, who answers for its staff, its budget and the care each patient receives.",
  occupation: { code: "11-9111.00", title: "Medical and Health Services Managers" },
  usualWayIn: "Nursing license, degree and experience",
  content: nurseManagerContent,
  figures: officialFigures({
    code: "11-9111",
    publishedFor: "medical and health services managers",
    wages: [73_390, 94_700, 123_860, 166_100, 224_340],
    growthPercent: 23.2,
    openingsPerYear: 62_100,
    standsFor: {
      career: "nurse manager",
      doubt:
        "The source counts everyone who manages health services, from a small clinic to a whole hospital. Nurse managers are only some of them.",
    },
  }),
  programs: ["nursing-leadership", "nursing-rn-to-bsn", "health-services-administration", "mba"],
};
