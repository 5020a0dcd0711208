"use client";

type Props = { slugs: readonly string[]; titles: Record<string, string> };

/** The programs that a message links to; an address that leads nowhere gets no card. */
export function ProgramCards({ slugs, titles }: Props) {
  const known = slugs.filter((slug) => titles[slug]);
  if (known.length === 0) return null;
  return (
    <span className="mt-2 grid gap-1.5 whitespace-normal">
      {known.map((slug) => (
        <a
          key={slug}
          href={`/programs/${slug}`}
          className="block rounded border border-edge bg-sheet px-3 py-2 no-underline hover:bg-accent-wash"
        >
          <span className="font-serif text-18 font-medium">{titles[slug]}</span>
          <span className="block text-14 text-accent underline underline-offset-4">
            Program, price and courses
          </span>
        </a>
      ))}
    </span>
  );
}
