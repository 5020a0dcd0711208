// Everything the demo institution publishes, in the order it is shown.
import { seedCareers } from "./career-list";
import { seedCertifications } from "./certifications";
import { seedPrograms } from "./program-list";
import type { SeedCareer, SeedCertification, SeedProgram } from "./types";

export const demoCatalog: {
  certifications: SeedCertification[];
  programs: SeedProgram[];
  careers: SeedCareer[];
} = {
  certifications: seedCertifications,
  programs: seedPrograms,
  careers: seedCareers,
};
