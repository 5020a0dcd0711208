/** The cells of a comparison: a number with what it means, a list of names, or nothing known. */

export function CellNumber({ value, note }: { value: string; note: string | null }) {
  return (
    <>
      <span className="number block text-22 leading-snug">{value}</span>
      {note ? <span className="mt-1 block text-14 text-ink-2">{note}</span> : null}
    </>
  );
}

export function CellList({ items, empty }: { items: readonly string[]; empty: string }) {
  if (items.length === 0) return <span className="text-ink-2">{empty}</span>;
  return (
    <ul className="bullets grid gap-1">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

export function NotPublished() {
  return <span className="text-ink-2">Not published</span>;
}
