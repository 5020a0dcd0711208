import type { SeedCareer } from "../types";
import { databaseAdministratorContent } from "./database-administrator-content";
import { officialFigures } from "./official-figures";

export const databaseAdministrator: SeedCareer = {
  slug: "database-administrator",
  title: "Database administrator",
  field: "Computing",
  lede: "A database administrator makes sure that an organization's information is safe, quick to find and still there tomorrow.",
  occupation: { code: "15-1242.00", title: "Database Administrators" },
  usualWayIn: "Bachelor's degree",
  content: databaseAdministratorContent,
  figures: officialFigures({
    code: "15-1242",
    publishedFor: "database administrators",
    wages: [60_230, 79_610, 104_620, 135_460, 163_320],
    growthPercent: -0.7,
    openingsPerYear: 3_800,
  }),
  programs: ["information-technology", "computer-science", "data-analytics"],
};
