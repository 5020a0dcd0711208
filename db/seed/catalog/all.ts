// Everything the demo institution publishes, in the order it is shown.
import { backEndDeveloper } from "./careers/back-end-developer";
import { seedCertifications } from "./certifications";
import { backEndWebDevelopment } from "./programs/back-end-web-development";
import { computerScience } from "./programs/computer-science";
import { informationTechnology } from "./programs/information-technology";
import { networkEngineeringAndSecurity } from "./programs/network-engineering-and-security";
import { softwareEngineering } from "./programs/software-engineering";
import { webDesignAndDevelopment } from "./programs/web-design-and-development";
import type { SeedCareer, SeedCertification, SeedProgram } from "./types";

export const demoCatalog: {
  certifications: SeedCertification[];
  programs: SeedProgram[];
  careers: SeedCareer[];
} = {
  certifications: seedCertifications,
  programs: [
    computerScience,
    softwareEngineering,
    networkEngineeringAndSecurity,
    backEndWebDevelopment,
    informationTechnology,
    webDesignAndDevelopment,
  ],
  careers: [backEndDeveloper],
};
