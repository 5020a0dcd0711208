// Certifications are entities with a vendor. The names programs use for them stand at each use.
import type { SeedCertification } from "./types";

const COMPTIA = "CompTIA";
const AWS = "Amazon Web Services";
const ITIL_OWNER = "Axelos (PeopleCert)";
const LPI = "Linux Professional Institute";
const CISCO = "Cisco";
const ISC2 = "ISC2";
const MICROSOFT = "Microsoft";
const PMI = "Project Management Institute";
const AHIMA = "American Health Information Management Association";
const GOOGLE = "Google";
const ASCM = "Association for Supply Chain Management";

export const seedCertifications: SeedCertification[] = [
  { slug: "comptia-a-plus", name: "CompTIA A+", vendor: COMPTIA },
  { slug: "comptia-network-plus", name: "CompTIA Network+", vendor: COMPTIA },
  { slug: "comptia-security-plus", name: "CompTIA Security+", vendor: COMPTIA },
  { slug: "comptia-project-plus", name: "CompTIA Project+", vendor: COMPTIA },
  { slug: "comptia-cloud-plus", name: "CompTIA Cloud+", vendor: COMPTIA },
  {
    slug: "comptia-it-operations-specialist",
    name: "CompTIA IT Operations Specialist",
    vendor: COMPTIA,
  },
  {
    slug: "comptia-secure-infrastructure-specialist",
    name: "CompTIA Secure Infrastructure Specialist",
    vendor: COMPTIA,
  },
  {
    slug: "comptia-cloud-admin-professional",
    name: "CompTIA Cloud Admin Professional",
    vendor: COMPTIA,
  },
  {
    slug: "comptia-secure-cloud-professional",
    name: "CompTIA Secure Cloud Professional",
    vendor: COMPTIA,
  },
  {
    slug: "aws-certified-cloud-practitioner",
    name: "AWS Certified Cloud Practitioner",
    vendor: AWS,
  },
  { slug: "itil-foundation", name: "ITIL Foundation", vendor: ITIL_OWNER },
  { slug: "linux-essentials", name: "Linux Essentials", vendor: LPI },
  // Stated under this name by one program; whether Linux Essentials is meant is not published.
  { slug: "lpi-linux-foundations", name: "LPI Linux Foundations", vendor: LPI },
  { slug: "cisco-ccna", name: "Cisco CCNA", vendor: CISCO },
  { slug: "cisco-devnet", name: "Cisco DevNet", vendor: CISCO },
  { slug: "cisco-cyberops", name: "Cisco CyberOps", vendor: CISCO },
  { slug: "comptia-cysa-plus", name: "CompTIA CySA+", vendor: COMPTIA },
  { slug: "comptia-pentest-plus", name: "CompTIA PenTest+", vendor: COMPTIA },
  { slug: "comptia-data-plus", name: "CompTIA Data+", vendor: COMPTIA },
  {
    slug: "isc2-certified-in-cybersecurity",
    name: "Certified in Cybersecurity (CC)",
    vendor: ISC2,
  },
  {
    slug: "aws-certified-solutions-architect-associate",
    name: "AWS Certified Solutions Architect – Associate",
    vendor: AWS,
  },
  {
    slug: "aws-certified-developer-associate",
    name: "AWS Certified Developer – Associate",
    vendor: AWS,
  },
  {
    slug: "microsoft-azure-fundamentals",
    name: "Microsoft Certified: Azure Fundamentals",
    vendor: MICROSOFT,
  },
  {
    slug: "microsoft-azure-administrator",
    name: "Microsoft Certified: Azure Administrator Associate",
    vendor: MICROSOFT,
  },
  {
    slug: "microsoft-power-bi-data-analyst",
    name: "Microsoft Certified: Power BI Data Analyst Associate",
    vendor: MICROSOFT,
  },
  { slug: "pmi-capm", name: "Certified Associate in Project Management (CAPM)", vendor: PMI },
  {
    slug: "shrm-cp",
    name: "SHRM Certified Professional (SHRM-CP)",
    vendor: "Society for Human Resource Management",
  },
  {
    slug: "hrci-aphr",
    name: "Associate Professional in Human Resources (aPHR)",
    vendor: "HR Certification Institute",
  },
  { slug: "google-analytics", name: "Google Analytics Certification", vendor: GOOGLE },
  { slug: "google-ads-search", name: "Google Ads Search Certification", vendor: GOOGLE },
  {
    slug: "ascm-cpim",
    name: "Certified in Planning and Inventory Management (CPIM)",
    vendor: ASCM,
  },
  {
    slug: "asq-six-sigma-yellow-belt",
    name: "Certified Six Sigma Yellow Belt",
    vendor: "American Society for Quality",
  },
  {
    slug: "intuit-bookkeeping-professional",
    name: "Intuit Certified Bookkeeping Professional",
    vendor: "Intuit",
  },
  { slug: "ahima-cca", name: "Certified Coding Associate (CCA)", vendor: AHIMA },
  { slug: "aapc-cpc", name: "Certified Professional Coder (CPC)", vendor: "AAPC" },
];
