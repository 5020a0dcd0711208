import type { SharedItem } from "@/lib/domain/journey";

/** What the counselor may see of what the person saved and compared. */
export function SharedWithUs({ items }: { items: SharedItem[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="shared" className="mt-10">
      <h2 id="shared" className="text-30">
        What your counselor sees of your lists
      </h2>
      <ul className="bullets mt-3 grid gap-1">
        {items.map((item) => (
          <li key={`${item.list}.${item.kind}.${item.slug}`}>
            <a href={`/${item.kind}s/${item.slug}`} className="link">
              {item.title}
            </a>
            , {item.list}
          </li>
        ))}
      </ul>
    </section>
  );
}
