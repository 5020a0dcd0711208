// The words of schema.org that the portal uses, with the types whose property each is. Written
// from the vocabulary, not from our pages: a word that is not here fails the tests.

/** Each type with the type it is a kind of. */
const parents: Record<string, string | null> = {
  Thing: null,
  Intangible: "Thing",
  Organization: "Thing",
  CreativeWork: "Thing",
  Place: "Thing",
  EducationalOrganization: "Organization",
  CollegeOrUniversity: "EducationalOrganization",
  EducationalOccupationalProgram: "Intangible",
  EducationalOccupationalCredential: "CreativeWork",
  LearningResource: "CreativeWork",
  Course: "LearningResource",
  Offer: "Intangible",
  StructuredValue: "Intangible",
  PriceSpecification: "StructuredValue",
  UnitPriceSpecification: "PriceSpecification",
  QuantitativeValue: "StructuredValue",
  MonetaryAmount: "StructuredValue",
  QuantitativeValueDistribution: "StructuredValue",
  MonetaryAmountDistribution: "QuantitativeValueDistribution",
  Occupation: "Intangible",
  DefinedTerm: "Intangible",
  CategoryCode: "DefinedTerm",
  DefinedTermSet: "CreativeWork",
  CategoryCodeSet: "DefinedTermSet",
  AdministrativeArea: "Place",
  Country: "AdministrativeArea",
  ItemList: "Intangible",
  BreadcrumbList: "ItemList",
  ListItem: "Intangible",
};

type Range = "text" | "number" | "url" | "date" | "duration" | (string & {});

/** Each property: the types that have it, and what may stand in it. */
const properties: Record<string, { of: string[]; holds: Range[] }> = {
  name: { of: ["Thing"], holds: ["text"] },
  description: { of: ["Thing"], holds: ["text"] },
  url: { of: ["Thing"], holds: ["url"] },
  provider: { of: ["CreativeWork", "EducationalOccupationalProgram"], holds: ["Organization"] },
  programType: { of: ["EducationalOccupationalProgram"], holds: ["text", "DefinedTerm"] },
  timeToComplete: { of: ["EducationalOccupationalProgram"], holds: ["duration"] },
  termDuration: { of: ["EducationalOccupationalProgram"], holds: ["duration"] },
  termsPerYear: { of: ["EducationalOccupationalProgram"], holds: ["number"] },
  numberOfCredits: {
    of: ["Course", "EducationalOccupationalProgram"],
    holds: ["number", "StructuredValue"],
  },
  startDate: { of: ["EducationalOccupationalProgram"], holds: ["date"] },
  applicationDeadline: { of: ["EducationalOccupationalProgram"], holds: ["date", "text"] },
  programPrerequisites: {
    of: ["EducationalOccupationalProgram"],
    holds: ["text", "Course", "EducationalOccupationalCredential"],
  },
  educationalCredentialAwarded: {
    of: ["Course", "EducationalOccupationalProgram"],
    holds: ["text", "url", "EducationalOccupationalCredential"],
  },
  occupationalCredentialAwarded: {
    of: ["Course", "EducationalOccupationalProgram"],
    holds: ["text", "url", "EducationalOccupationalCredential"],
  },
  hasCourse: { of: ["EducationalOccupationalProgram"], holds: ["Course"] },
  offers: {
    of: ["CreativeWork", "EducationalOccupationalProgram"],
    holds: ["Offer"],
  },
  category: { of: ["Offer"], holds: ["text", "url", "CategoryCode"] },
  priceSpecification: { of: ["Offer"], holds: ["PriceSpecification"] },
  price: { of: ["Offer", "PriceSpecification"], holds: ["number", "text"] },
  priceCurrency: { of: ["Offer", "PriceSpecification"], holds: ["text"] },
  validFrom: { of: ["Offer", "PriceSpecification", "MonetaryAmount"], holds: ["date"] },
  referenceQuantity: { of: ["UnitPriceSpecification"], holds: ["QuantitativeValue"] },
  unitCode: { of: ["QuantitativeValue", "UnitPriceSpecification"], holds: ["text", "url"] },
  unitText: { of: ["QuantitativeValue", "UnitPriceSpecification"], holds: ["text"] },
  value: {
    of: ["QuantitativeValue", "MonetaryAmount"],
    holds: ["number", "text", "StructuredValue"],
  },
  credentialCategory: {
    of: ["EducationalOccupationalCredential"],
    holds: ["text", "url", "DefinedTerm"],
  },
  recognizedBy: { of: ["EducationalOccupationalCredential"], holds: ["Organization"] },
  occupationalCategory: {
    of: ["Occupation", "EducationalOccupationalProgram"],
    holds: ["text", "CategoryCode"],
  },
  occupationLocation: { of: ["Occupation"], holds: ["AdministrativeArea"] },
  educationRequirements: {
    of: ["Occupation"],
    holds: ["text", "EducationalOccupationalCredential"],
  },
  responsibilities: { of: ["Occupation"], holds: ["text"] },
  skills: { of: ["Occupation", "Organization"], holds: ["text", "DefinedTerm"] },
  estimatedSalary: {
    of: ["Occupation"],
    holds: ["number", "MonetaryAmount", "MonetaryAmountDistribution"],
  },
  currency: { of: ["MonetaryAmount", "MonetaryAmountDistribution"], holds: ["text"] },
  duration: { of: ["QuantitativeValueDistribution"], holds: ["duration"] },
  median: { of: ["QuantitativeValueDistribution"], holds: ["number"] },
  percentile10: { of: ["QuantitativeValueDistribution"], holds: ["number"] },
  percentile25: { of: ["QuantitativeValueDistribution"], holds: ["number"] },
  percentile75: { of: ["QuantitativeValueDistribution"], holds: ["number"] },
  percentile90: { of: ["QuantitativeValueDistribution"], holds: ["number"] },
  codeValue: { of: ["CategoryCode"], holds: ["text"] },
  inCodeSet: { of: ["CategoryCode"], holds: ["url", "CategoryCodeSet"] },
  itemListElement: { of: ["ItemList"], holds: ["text", "ListItem", "Thing"] },
  position: { of: ["CreativeWork", "ListItem"], holds: ["number", "text"] },
  item: { of: ["ListItem"], holds: ["url", "Thing"] },
};

function isKindOf(type: string, wanted: string): boolean {
  for (let at: string | null = type; at; at = parents[at] ?? null) if (at === wanted) return true;
  return false;
}

const plain: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === "string" && value.trim() !== "",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  url: (value) => typeof value === "string" && /^https?:\/\/[^\s/]/.test(value),
  date: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value),
  duration: (value) => typeof value === "string" && /^P(\d+[YMWD])+$/.test(value),
};

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What of a node is not schema.org; empty when all is. */
export function strangeIn(node: unknown, where = "node"): string[] {
  if (!isNode(node)) return [`${where} is no node`];
  const type = String(node["@type"]);
  if (!(type in parents)) return [`${where}: ${type} is no type`];
  return Object.entries(node)
    .filter(([name]) => !name.startsWith("@"))
    .flatMap(([name, value]) => {
      const property = properties[name];
      const at = `${where}.${name}`;
      if (!property) return [`${at} is no property`];
      if (!property.of.some((one) => isKindOf(type, one))) return [`${at}: not of ${type}`];
      const values = Array.isArray(value) ? value : [value];
      if (values.length === 0) return [`${at} is empty`];
      return values.flatMap((one) => strangeValue(one, property.holds, at));
    });
}

function strangeValue(value: unknown, holds: Range[], at: string): string[] {
  if (!isNode(value)) {
    return holds.some((range) => plain[range]?.(value)) ? [] : [`${at}: ${String(value)}`];
  }
  const type = String(value["@type"]);
  const fits = holds.some((range) => range in parents && isKindOf(type, range));
  return fits ? strangeIn(value, at) : [`${at} may not hold ${type}`];
}
