// Our words for the scales of the official sources. Codes and names are theirs.

const education: Record<number, string> = {
  1: "Less than high school",
  2: "High school diploma",
  3: "Certificate after high school",
  4: "Some college courses",
  5: "Associate's degree",
  6: "Bachelor's degree",
  7: "Certificate after a bachelor's degree",
  8: "Master's degree",
  9: "Certificate after a master's degree",
  10: "First professional degree",
  11: "Doctoral degree",
  12: "Training after a doctorate",
};

/** O*NET's categories of required education, 1 to 12. */
export function educationWords(category: number): string {
  return education[category] ?? `Level ${category}`;
}

const jobZones: Record<number, { value: string; note: string }> = {
  1: { value: "Some", note: "a short time of learning on the job" },
  2: { value: "Some", note: "up to a year of experience or training" },
  3: { value: "Medium", note: "a year or two of training, or earlier experience" },
  4: { value: "High", note: "several years of study or experience" },
  5: { value: "Very high", note: "long study and years of experience" },
};

/** How much preparation a job zone stands for. Since O*NET 30.2 the first two zones are one. */
export function jobZoneWords(zone: number): { value: string; note: string } | null {
  return jobZones[zone] ?? null;
}

const interests: Record<string, string> = {
  Realistic: "hands-on work with tools, machines, plants or animals",
  Investigative: "working things out: ideas, evidence, hard questions",
  Artistic: "making things without a fixed pattern: words, images, sound",
  Social: "helping, teaching and caring for people",
  Enterprising: "starting things, leading people, persuading them",
  Conventional: "order: data, details, and rules that hold",
};

export function interestWords(name: string): string | null {
  return interests[name] ?? null;
}
