import type { SeedCareer } from "../types";
import { officialFigures } from "./official-figures";
import { webDesignerContent } from "./web-designer-content";

export const webDesigner: SeedCareer = {
  slug: "web-designer",
  title: "Web designer",
  field: "Computing",
  lede: "A web designer decides how a site looks, reads and behaves, so that people find what they came for.",
  occupation: { code: "15-1255.00", title: "Web and Digital Interface Designers" },
  usualWayIn: "Bachelor's degree or certificate",
  content: webDesignerContent,
  figures: officialFigures({
    code: "15-1255",
    publishedFor: "web and digital interface designers",
    wages: [53_750, 73_290, 104_000, 158_820, 201_550],
    growthPercent: 7,
    openingsPerYear: 9_100,
    standsFor: {
      career: "web designer",
      doubt:
        "The source counts web designers together with people who design apps, games and other interfaces. Pay for web pages alone may be lower, above all at the upper end.",
    },
  }),
  programs: ["user-experience-design", "back-end-web-development"],
};
