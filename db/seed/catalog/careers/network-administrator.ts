import type { SeedCareer } from "../types";
import { networkAdministratorContent } from "./network-administrator-content";
import { officialFigures } from "./official-figures";

export const networkAdministrator: SeedCareer = {
  slug: "network-administrator",
  title: "Network administrator",
  field: "Computing",
  lede: "Offices, servers, people at home: a network administrator keeps all of them connected, and repairs the line when it breaks.",
  occupation: { code: "15-1244.00", title: "Network and Computer Systems Administrators" },
  usualWayIn: "Bachelor's degree or certificate",
  content: networkAdministratorContent,
  figures: officialFigures({
    code: "15-1244",
    publishedFor: "network and computer systems administrators",
    wages: [62_640, 78_010, 99_130, 126_640, 155_050],
    growthPercent: -4.2,
    openingsPerYear: 14_300,
    standsFor: {
      career: "network administrator",
      doubt:
        "The source counts those who run networks together with those who run servers and does not say how the two differ.",
    },
  }),
  programs: [
    "network-engineering-and-security",
    "cloud-computing",
    "information-technology",
    "it-support",
  ],
};
