import Link from "next/link";
import type { Named, References } from "@/db/queries/catalog-references";
import { editPath } from "@/lib/content/catalog-words";

type Props = { references: References; level?: "h3" | "h4" };

/** What refers to a program or career, before anybody takes it away. */
export function ReferencesList({ references, level: Heading = "h4" }: Props) {
  const { careers, predecessors, keptBy, openRequests, openChats } = references;
  const counts = [
    countText(keptBy, "person keeps it", "people keep it"),
    countText(openRequests, "open request names it", "open requests name it"),
    countText(openChats, "open chat names it", "open chats name it"),
  ].filter((text) => text !== null);
  const isNothing = careers.length + predecessors.length + counts.length === 0;
  return (
    <div className="border-l-2 border-rule pl-4">
      <Heading className="font-sans font-semibold">What refers to it</Heading>
      {isNothing ? <p className="mt-1 text-ink-2">Nothing does.</p> : null}
      <ul className="mt-1 grid gap-1">
        <NamedLine words="Careers that lead to it" kind="career" named={careers} />
        <NamedLine words="Programs whose successor it is" kind="program" named={predecessors} />
        {counts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function countText(count: number, one: string, more: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 ${one}` : `${count} ${more}`;
}

type NamedProps = { words: string; kind: "career" | "program"; named: readonly Named[] };

function NamedLine({ words, kind, named }: NamedProps) {
  if (named.length === 0) return null;
  return (
    <li>
      {words}:{" "}
      {named.map(({ slug, title }, at) => (
        <span key={slug}>
          {at > 0 ? ", " : ""}
          <Link href={editPath(kind, slug)} prefetch={false} className="link">
            {title}
          </Link>
        </span>
      ))}
    </li>
  );
}
