import type { SharedItem } from "@/lib/domain/journey";

const listWords = { saved: "saved", compared: "compared" } as const;

/** What the person let the counselor see of what they saved and compared. */
export function SharedItems({ items }: { items: SharedItem[] }) {
  if (items.length === 0) return <p className="text-ink-2">Nothing.</p>;
  return (
    <ul className="grid gap-1">
      {items.map((item) => (
        <li key={`${item.list}.${item.kind}.${item.slug}`}>
          <a href={`/${item.kind}s/${item.slug}`} className="link">
            {item.title}
          </a>
          <span className="text-14 text-ink-2"> · {listWords[item.list]}</span>
        </li>
      ))}
    </ul>
  );
}
