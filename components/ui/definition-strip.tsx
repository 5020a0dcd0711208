import type { ReactNode } from "react";

export type Definition = { term: string; value: ReactNode; note?: ReactNode };

const columns: Record<number, string> = { 2: "lg:grid-cols-2", 3: "lg:grid-cols-3" };

type Props = {
  items: Definition[];
  label?: string;
  /** Beside something else there is room for two in a row, however wide the window is. */
  isNarrow?: boolean;
};

const wideCell =
  "lg:last:odd:col-span-1 lg:border-l lg:px-6 lg:py-5 lg:first:border-l-0 lg:first:pl-0 lg:even:pl-6";

/** Facts side by side between hairlines: a term, its value in the serif, and what it means. */
export function DefinitionStrip({ items, label, isNarrow }: Props) {
  const wide = isNarrow ? "" : (columns[items.length] ?? "lg:grid-cols-4");
  return (
    <dl
      aria-label={label}
      className={`grid grid-cols-1 border-b border-rule min-[22rem]:grid-cols-2 ${wide}`}
    >
      {items.map(({ term, value, note }) => (
        <div
          key={term}
          className={`border-t border-rule py-4 min-[22rem]:odd:pr-4 min-[22rem]:last:odd:col-span-2 min-[22rem]:even:border-l min-[22rem]:even:pl-4 ${isNarrow ? "" : wideCell}`}
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
