// Every career of the demo institution; pages order them by field and title.

import { accountant } from "./careers/accountant";
import { backEndDeveloper } from "./careers/back-end-developer";
import { dataAnalyst } from "./careers/data-analyst";
import { dataScientist } from "./careers/data-scientist";
import { databaseAdministrator } from "./careers/database-administrator";
import { humanResourcesSpecialist } from "./careers/human-resources-specialist";
import { informationSecurityAnalyst } from "./careers/information-security-analyst";
import { itProjectManager } from "./careers/it-project-manager";
import { marketingManager } from "./careers/marketing-manager";
import { medicalRecordsSpecialist } from "./careers/medical-records-specialist";
import { networkAdministrator } from "./careers/network-administrator";
import { nurseManager } from "./careers/nurse-manager";
import { projectManager } from "./careers/project-manager";
import { registeredNurse } from "./careers/registered-nurse";
import { softwareDeveloper } from "./careers/software-developer";
import { webDesigner } from "./careers/web-designer";
import type { SeedCareer } from "./types";

export const seedCareers: SeedCareer[] = [
  backEndDeveloper,
  webDesigner,
  softwareDeveloper,
  dataAnalyst,
  dataScientist,
  informationSecurityAnalyst,
  networkAdministrator,
  databaseAdministrator,
  itProjectManager,
  accountant,
  humanResourcesSpecialist,
  marketingManager,
  projectManager,
  registeredNurse,
  nurseManager,
  medicalRecordsSpecialist,
];
