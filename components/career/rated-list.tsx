import { ShareBar } from "@/components/charts/share-bar";

export type Rated = { name: string; note?: string | null; percent: number; text: string };

/** Names with how much of each, as a bar and a number; the label says of what. */
export function RatedList({ items, label }: { items: readonly Rated[]; label: string }) {
  return (
    <ul aria-label={label}>
      {items.map(({ name, note, percent, text }) => (
        <li
          key={name}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-2 border-t border-rule py-3"
        >
          <span>
            {name}
            {note ? <span className="block text-14 text-ink-2">{note}</span> : null}
          </span>
          <span className="number text-18 whitespace-nowrap">{text}</span>
          <span className="col-span-2">
            <ShareBar percent={percent} />
          </span>
        </li>
      ))}
    </ul>
  );
}
