import type { ReactNode } from "react";

export type Definition = { term: string; value: ReactNode; note?: ReactNode };

const columns: Record<number, string> = { 2: "lg:grid-cols-2", 3: "lg:grid-cols-3" };

/** Facts side by side between hairlines: a term, its value in the serif, and what it means. */
export function DefinitionStrip({ items, label }: { items: Definition[]; label?: string }) {
  return (
    <dl
      aria-label={label}
      className={`grid grid-cols-1 border-b border-rule min-[22rem]:grid-cols-2 ${columns[items.length] ?? "lg:grid-cols-4"}`}
    >
      {items.map(({ term, value, note }) => (
        <div
          key={term}
          className="border-t border-rule py-4 min-[22rem]:odd:pr-4 min-[22rem]:last:odd:col-span-2 lg:last:odd:col-span-1 min-[22rem]:even:border-l min-[22rem]:even:pl-4 lg:border-l lg:px-6 lg:py-5 lg:first:border-l-0 lg:first:pl-0 lg:even:pl-6"
        >
          <dt className="text-14 text-ink-2">{term}</dt>
          <dd>
            <span className="number block text-30">{value}</span>
            {note ? <span className="mt-1 block text-14 text-ink-2">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
