// The shapes of the catalogue's prose. Numbers never stand in here: they are rows with passports.

export type Faq = { question: string; answer: string };

export type NamedText = { name: string; text: string };

/** The ten sections of a career page that are words; pay, outlook and programs are rows. */
export type CareerContent = {
  what: { paragraphs: string[]; builds: string; worksWith: string; suits: string };
  does: { paragraphs: string[]; responsibilities: NamedText[] };
  where: { paragraphs: string[]; industries: string[] };
  become: { paragraphs: string[]; steps: { name: string; text: string; names: string[] }[] };
  programs: { paragraph: string };
  pay: { paragraph: string; factors: string[] };
  outlook: { paragraph: string };
  skills: { paragraph: string; items: NamedText[] };
  start: { paragraph: string };
  more: { paragraph: string };
};
