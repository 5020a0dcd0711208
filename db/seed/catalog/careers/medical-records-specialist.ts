import type { SeedCareer } from "../types";
import { medicalRecordsSpecialistContent } from "./medical-records-specialist-content";
import { officialFigures } from "./official-figures";

export const medicalRecordsSpecialist: SeedCareer = {
  slug: "medical-records-specialist",
  title: "Medical records specialist",
  field: "Health",
  lede: "What happened to a patient has to be written down, coded and kept safe. Medical records specialists see to it.",
  occupation: { code: "29-2072.00", title: "Medical Records Specialists" },
  usualWayIn: "Certificate",
  content: medicalRecordsSpecialistContent,
  figures: officialFigures({
    code: "29-2072",
    publishedFor: "medical records specialists",
    wages: [37_000, 43_490, 51_140, 64_820, 81_150],
    growthPercent: 7.1,
    openingsPerYear: 14_200,
  }),
  programs: ["medical-coding", "health-information-management"],
};
