import type { SeedCareer } from "../types";
import { backEndDeveloperContent } from "./back-end-developer-content";
import { backEndDeveloperFigures } from "./back-end-developer-figures";

export const backEndDeveloper: SeedCareer = {
  slug: "back-end-developer",
  title: "Back-end developer",
  field: "Computing",
  lede: "When you sign in, search or pay online, a back-end developer's code is doing the work behind the page.",
  occupation: { code: "15-1254.00", title: "Web Developers" },
  usualWayIn: "Bachelor's degree or certificate",
  content: backEndDeveloperContent,
  figures: backEndDeveloperFigures,
  programs: [
    "computer-science",
    "software-engineering",
    "network-engineering-and-security",
    "back-end-web-development",
    "information-technology",
  ],
};
