import { forBachelor } from "../../admission";
import { certificationsIncluded, coursesOfTheMajor, shareNotPublished } from "../../faqs";
import type { SeedProgram, SeedTrack } from "../../types";

const aws: SeedTrack = {
  slug: "amazon-web-services",
  title: "Amazon Web Services",
  summary:
    "You do the labs on the services of Amazon, and add its certifications for architects and developers. This track has three more courses, all of them in software.",
  courseCounts: [38],
  adds: [
    { slug: "aws-certified-solutions-architect-associate" },
    { slug: "aws-certified-developer-associate" },
  ],
};

const azure: SeedTrack = {
  slug: "microsoft-azure",
  title: "Microsoft Azure",
  summary:
    "You do the labs on Azure and look after identity, storage and networks there. It suits people who come from Windows administration.",
  courseCounts: [35],
  adds: [{ slug: "microsoft-azure-fundamentals" }, { slug: "microsoft-azure-administrator" }],
};

export const cloudComputing: SeedProgram = {
  slug: "cloud-computing",
  title: "Cloud Computing",
  credential: "B.S.",
  level: "bachelor",
  school: "school-of-technology",
  cipCode: "11.0902",
  teaser:
    "Run software on computers rented by the minute: plan it, build it from code, keep it safe and the bill small.",
  summary: [
    "A cloud is somebody else's data center with a very good order form. What makes it hard is everything after the order: how the parts fit together, what happens when one fails, and who is paying for the machine that everyone forgot.",
    "You learn networking and Linux first, because they do not change from one provider to the next. Then you describe whole systems in code, release them automatically, measure them and take them down again.",
    "Two tracks lead through the second half, one on Amazon Web Services and one on Microsoft Azure. You choose after the first year, and you can read the other provider's documentation by the end of either.",
  ],
  courseCounts: [35, 38],
  courseCountReason: "depends on the track",
  skills: [
    "Linux administration",
    "Infrastructure as code",
    "Containers",
    "Cloud networking",
    "Monitoring",
    "Cost control",
  ],
  teaches: ["planning", "automation", "operation of cloud systems"],
  certificationTerms: "included",
  fasterNote: null,
  leadsToNote: null,
  preparesFor: null,
  completion: { percent: null, months: 36, cohort: "from start to finish" },
  faqs: [
    {
      question: "Will I pay for the cloud services I use in the labs?",
      answer:
        "No. Labs run in accounts that the school provides, with a spending limit for each student. Watching that limit is part of the course on cost.",
    },
    {
      question: "Can I change tracks later?",
      answer:
        "Yes, but courses that belong to one track do not count in the other. Talk to a counselor before you change, so that you know how many you would repeat.",
    },
    shareNotPublished,
    coursesOfTheMajor,
    certificationsIncluded,
  ],
  price: { model: "flat_per_term", amountCents: 405_500, termMonths: 6 },
  priceEffectiveOn: "2026-01-01",
  certifications: [
    { slug: "comptia-cloud-plus" },
    { slug: "aws-certified-cloud-practitioner" },
    { slug: "linux-essentials" },
  ],
  tracks: [aws, azure],
  courses: [
    {
      title: "Linux Administration",
      credits: 4,
      about: "Users, files, services and the command line.",
    },
    {
      title: "Networks for the Cloud",
      credits: 3,
      about: "Addresses, routes and firewalls when no cable is in sight.",
    },
    {
      title: "Virtual Machines and Containers",
      credits: 3,
      about: "Packing software so that it runs the same everywhere.",
    },
    {
      title: "Infrastructure as Code",
      credits: 4,
      about: "Whole systems written down, reviewed and built from a file.",
    },
    {
      title: "Storage and Databases",
      credits: 3,
      about: "Where data lives, how it is copied and how it comes back.",
    },
    {
      title: "Identity and Access",
      credits: 3,
      about: "Giving each person and program exactly what it needs.",
    },
    {
      title: "Release Automation",
      credits: 3,
      about: "From a commit to a running version without a manual step.",
    },
    {
      title: "Reliability and Monitoring",
      credits: 3,
      about: "Measuring what users notice, and being woken only for that.",
    },
    {
      title: "Cloud Cost Management",
      credits: 2,
      about: "Reading the bill, forecasting it and cutting it.",
    },
  ],
  admission: [...forBachelor],
};
