import type { Cell, CellItem } from "./comparison-rows";

/** One cell: a number with what it means, words, a list of names, or that nothing is known. */
export function ComparisonCell({ cell }: { cell: Cell }) {
  switch (cell.kind) {
    case "number":
      return (
        <>
          <span className="number block text-22 leading-snug">{cell.text}</span>
          <Note text={cell.note} />
          {cell.link ? (
            <span className="no-print mt-1 block text-14">
              <Item item={cell.link} />
            </span>
          ) : null}
        </>
      );
    case "words":
      return (
        <>
          {cell.text}
          <Note text={cell.note} />
        </>
      );
    case "list":
      return (
        <ul className="bullets grid gap-1">
          {cell.items.map((item) => (
            <li key={item.text}>
              <Item item={item} />
            </li>
          ))}
        </ul>
      );
    case "none":
      return <span className="text-ink-2">{cell.text}</span>;
  }
}

function Note({ text }: { text: string | null }) {
  return text ? <span className="mt-1 block text-14 text-ink-2">{text}</span> : null;
}

function Item({ item: { text, href, rest } }: { item: CellItem }) {
  if (!href) return `${text}${rest ?? ""}`;
  return (
    <>
      <a href={href} className="link">
        {text}
      </a>
      {rest}
    </>
  );
}
