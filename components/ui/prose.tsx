import { type Block, type Inline, parseMarkup } from "@/lib/domain/markup";

/** A long text of an editor, marked up, one measure wide. Rendered on the server alone. */
export function Prose({ paragraphs }: { paragraphs: readonly string[] }) {
  return <div className="measure grid gap-4">{blocks(parseMarkup(paragraphs.join("\n\n")))}</div>;
}

// What is parsed has no names of its own, and is rendered once: the place is the key.
const blocks = (all: readonly Block[]) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  all.map((block, at) => <BlockView key={at} block={block} />);

const inlines = (all: readonly Inline[]) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  all.map((inline, at) => <InlineView key={at} inline={inline} />);

function BlockView({ block }: { block: Block }) {
  if (block.kind === "list") return <ListView list={block} />;
  const words = inlines(block.children);
  return block.kind === "heading" ? <h3 className="mt-4 text-22">{words}</h3> : <p>{words}</p>;
}

function ListView({ list }: { list: Extract<Block, { kind: "list" }> }) {
  const items = list.items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <li key={at} className="ps-1">
      <ItemView item={item} />
    </li>
  ));
  return list.isOrdered ? (
    <ol start={list.start} className="ms-6 grid list-decimal gap-1">
      {items}
    </ol>
  ) : (
    <ul className="ms-6 grid list-disc gap-1">{items}</ul>
  );
}

/** The first paragraph of an item needs none around it. */
function ItemView({ item }: { item: readonly Block[] }) {
  const [first, ...rest] = item;
  if (first?.kind !== "paragraph") return blocks(item);
  return (
    <>
      {inlines(first.children)}
      {rest.length > 0 ? <div className="mt-2 grid gap-2">{blocks(rest)}</div> : null}
    </>
  );
}

function InlineView({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "line":
      return <br />;
    case "emphasis":
      return <em>{inlines(inline.children)}</em>;
    case "strong":
      return <strong>{inlines(inline.children)}</strong>;
    case "link":
      return (
        <a
          href={inline.href}
          rel={inline.isOurs ? undefined : "external noopener noreferrer"}
          className="link"
        >
          {inlines(inline.children)}
        </a>
      );
  }
}
