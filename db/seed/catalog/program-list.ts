// Every program of the demo institution, school by school.

import { backEndWebDevelopment } from "./programs/back-end-web-development";
import { accounting } from "./programs/business/accounting";
import { bookkeeping } from "./programs/business/bookkeeping";
import { businessAdministration } from "./programs/business/business-administration";
import { humanResourceManagement } from "./programs/business/human-resource-management";
import { marketing } from "./programs/business/marketing";
import { mba } from "./programs/business/mba";
import { projectManagement } from "./programs/business/project-management";
import { supplyChainManagement } from "./programs/business/supply-chain-management";
import { computerScience } from "./programs/computer-science";
import { healthInformationManagement } from "./programs/health/health-information-management";
import { healthServicesAdministration } from "./programs/health/health-services-administration";
import { medicalCoding } from "./programs/health/medical-coding";
import { medicalOfficeAdministration } from "./programs/health/medical-office-administration";
import { nursing } from "./programs/health/nursing";
import { nursingLeadership } from "./programs/health/nursing-leadership";
import { nursingRnToBsn } from "./programs/health/nursing-rn-to-bsn";
import { psychology } from "./programs/health/psychology";
import { publicHealth } from "./programs/health/public-health";
import { informationTechnology } from "./programs/information-technology";
import { networkEngineeringAndSecurity } from "./programs/network-engineering-and-security";
import { softwareEngineering } from "./programs/software-engineering";
import { cloudComputing } from "./programs/technology/cloud-computing";
import { cybersecurity } from "./programs/technology/cybersecurity";
import { dataAnalytics } from "./programs/technology/data-analytics";
import { dataScience } from "./programs/technology/data-science";
import { informationTechnologyManagement } from "./programs/technology/information-technology-management";
import { itSupport } from "./programs/technology/it-support";
import { userExperienceDesign } from "./programs/technology/user-experience-design";
import { webDesignAndDevelopment } from "./programs/web-design-and-development";
import type { SeedProgram } from "./types";

/** The programs that the Back-end developer page leads to, in its order, and the retired one. */
const ofBackEndDeveloper: SeedProgram[] = [
  computerScience,
  softwareEngineering,
  networkEngineeringAndSecurity,
  backEndWebDevelopment,
  informationTechnology,
  webDesignAndDevelopment,
];

const ofTechnology: SeedProgram[] = [
  cloudComputing,
  cybersecurity,
  dataAnalytics,
  dataScience,
  informationTechnologyManagement,
  itSupport,
  userExperienceDesign,
];

const ofBusiness: SeedProgram[] = [
  accounting,
  bookkeeping,
  businessAdministration,
  humanResourceManagement,
  marketing,
  mba,
  projectManagement,
  supplyChainManagement,
];

const ofHealth: SeedProgram[] = [
  healthInformationManagement,
  healthServicesAdministration,
  medicalCoding,
  medicalOfficeAdministration,
  nursingLeadership,
  nursingRnToBsn,
  nursing,
  psychology,
  publicHealth,
];

export const seedPrograms: SeedProgram[] = [
  ...ofBackEndDeveloper,
  ...ofTechnology,
  ...ofBusiness,
  ...ofHealth,
];
