// Certifications are entities with a vendor. The names programs use for them stand at each use.
import type { SeedCertification } from "./types";

const COMPTIA = "CompTIA";
const AWS = "Amazon Web Services";
const ITIL_OWNER = "Axelos (PeopleCert)";
const LPI = "Linux Professional Institute";
const CISCO = "Cisco";

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
];
