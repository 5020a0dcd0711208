import Link from "next/link";
import type { CatalogKind } from "@/db/queries/catalog-addresses";
import type { CatalogEdit } from "@/db/queries/catalog-edit";
import { editPath, stateWords } from "@/lib/content/catalog-words";
import type { Difference } from "@/lib/domain/differences";
import type { FormState } from "@/lib/form-state";
import { dayAndTime } from "@/lib/format";
import { Differences } from "./differences";
import { EditMoves } from "./edit-moves";

type Props = {
  kind: CatalogKind;
  slug: string;
  open: Omit<NonNullable<CatalogEdit<CatalogKind>["open"]>, "content">;
  differences: readonly Difference[];
  /** The fields' names. */
  words: Readonly<Record<string, string>>;
  /** What keeps it from being published, each leading to its field. */
  problems?: readonly { href: string; words: string }[];
  zone: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Who wrote what, what it would change, and where it can go from here. */
export function EditUnderWay(props: Props) {
  const { kind, slug, open, differences, words, problems = [], zone, action } = props;
  const { number, version, state, author, changedAt, publishAt, wasJoined } = open;
  return (
    <section aria-labelledby="under-way" className="mt-6 max-w-4xl border-y border-rule py-5">
      <h2 id="under-way" className="text-22">
        {stateWords[state]}: what it changes
      </h2>
      <p className="mt-1 text-ink-2">
        Version {number}, {author ?? "nobody"}, {dayAndTime(changedAt, zone)}
        {publishAt ? `. Goes public ${dayAndTime(publishAt, zone)}` : ""}
      </p>
      {wasJoined ? (
        <p className="measure mt-2">
          An import has changed the public page since this edit began. What the edit had left alone
          is as the import says now; look through what it still changes.
        </p>
      ) : null}
      <Differences differences={differences} words={words} />
      <p className="mt-4">
        <Link
          href={`${editPath(kind, slug)}/preview`}
          prefetch={false}
          className="link inline-flex min-h-9 items-center"
        >
          Look at the page as it would be
        </Link>
      </p>
      <Unfinished problems={problems} />
      <EditMoves kind={kind} slug={slug} version={version} state={state} action={action} />
    </section>
  );
}

function Unfinished({ problems }: { problems: NonNullable<Props["problems"]> }) {
  if (problems.length === 0) return null;
  return (
    <div className="mt-3">
      <p className="font-semibold">Before it can be published:</p>
      <ul className="bullets mt-1 grid gap-1">
        {problems.map(({ href, words }) => (
          <li key={words}>
            <a href={href} className="link">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
