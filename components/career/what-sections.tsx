import { Prose } from "@/components/ui/prose";
import type { CareerContent } from "@/lib/domain/catalog";

const facets = [
  ["builds", "What they build"],
  ["worksWith", "Whom they work with"],
  ["suits", "Whom it suits"],
] as const;

export function WhatItIs({ content }: { content: CareerContent["what"] }) {
  return (
    <>
      <Prose paragraphs={content.paragraphs} />
      <dl className="mt-8 grid gap-x-10 gap-y-6 border-t border-rule pt-6 md:grid-cols-3">
        {facets.map(([key, term]) => (
          <div key={key}>
            <dt className="font-serif text-22 font-medium">{term}</dt>
            <dd className="mt-1 text-16">{content[key]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function WhatTheyDo({ content }: { content: CareerContent["does"] }) {
  return (
    <>
      <Prose paragraphs={content.paragraphs} />
      <ul className="mt-8 grid gap-x-10 md:grid-cols-2">
        {content.responsibilities.map(({ name, text }) => (
          <li key={name} className="border-t border-rule py-4">
            <h3 className="font-sans text-18 font-semibold">{name}</h3>
            <p className="mt-1 text-16 text-ink-2">{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

export function WhereTheyWork({ content }: { content: CareerContent["where"] }) {
  return (
    <>
      <Prose paragraphs={content.paragraphs} />
      <ul className="bullets mt-5 gap-x-10 md:columns-2">
        {content.industries.map((industry) => (
          <li key={industry} className="mb-2 break-inside-avoid">
            {industry}
          </li>
        ))}
      </ul>
    </>
  );
}
