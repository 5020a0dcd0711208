/** The 23 major groups of the Standard Occupational Classification 2018. */

export type MajorGroup = { code: string; slug: string; name: string };

const group = (code: string, slug: string, name: string): MajorGroup => ({ code, slug, name });

export const MAJOR_GROUPS: readonly MajorGroup[] = [
  group("11", "management", "Management"),
  group("13", "business-and-finance", "Business and Financial Operations"),
  group("15", "computers-and-mathematics", "Computer and Mathematical"),
  group("17", "architecture-and-engineering", "Architecture and Engineering"),
  group("19", "sciences", "Life, Physical, and Social Science"),
  group("21", "community-and-social-service", "Community and Social Service"),
  group("23", "legal", "Legal"),
  group("25", "education-and-libraries", "Educational Instruction and Library"),
  group("27", "arts-and-media", "Arts, Design, Entertainment, Sports, and Media"),
  group("29", "healthcare", "Healthcare Practitioners and Technical"),
  group("31", "healthcare-support", "Healthcare Support"),
  group("33", "protective-service", "Protective Service"),
  group("35", "food", "Food Preparation and Serving Related"),
  group("37", "cleaning-and-grounds", "Building and Grounds Cleaning and Maintenance"),
  group("39", "personal-care", "Personal Care and Service"),
  group("41", "sales", "Sales and Related"),
  group("43", "office-support", "Office and Administrative Support"),
  group("45", "farming-fishing-and-forestry", "Farming, Fishing, and Forestry"),
  group("47", "construction-and-extraction", "Construction and Extraction"),
  group("49", "installation-and-repair", "Installation, Maintenance, and Repair"),
  group("51", "production", "Production"),
  group("53", "transportation", "Transportation and Material Moving"),
  group("55", "military", "Military Specific"),
];

export function majorGroupOf(code: string): MajorGroup | null {
  return MAJOR_GROUPS.find((candidate) => candidate.code === code.slice(0, 2)) ?? null;
}

export function majorGroupBySlug(slug: string): MajorGroup | null {
  return MAJOR_GROUPS.find((candidate) => candidate.slug === slug) ?? null;
}
