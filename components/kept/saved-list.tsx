import { Button } from "@/components/ui/button";
import type { KeptKind } from "@/lib/domain/kept";

export type SavedItem = {
  kind: KeptKind;
  slug: string;
  key: string;
  title: string | null;
  href: string;
};

type Props = {
  items: SavedItem[];
  /** The page that lists them, where Remove comes back to. */
  from: string;
  remove: (form: FormData) => Promise<void>;
};

/** Saved programs, two to four to be compared, and saved careers. */
export function SavedList({ items, from, remove }: Props) {
  const programs = items.filter((item) => item.kind === "program");
  const careers = items.filter((item) => item.kind === "career");
  return (
    <>
      {programs.length > 0 ? (
        <section aria-labelledby="saved-programs" className="mt-10">
          <h2 id="saved-programs" className="text-30">
            Programs
          </h2>
          {programs.length > 1 ? (
            <form id="compare-saved" action="/compare" method="get" className="mt-2">
              <p className="text-16 text-ink-2">Tick two to four to see them side by side.</p>
            </form>
          ) : null}
          <ul className="mt-3">
            {programs.map((item) => (
              <Row
                key={item.key}
                item={item}
                from={from}
                remove={remove}
                canPick={programs.length > 1}
              />
            ))}
          </ul>
          {programs.length > 1 ? (
            <Button form="compare-saved" className="mt-4">
              Compare
            </Button>
          ) : null}
        </section>
      ) : null}
      {careers.length > 0 ? (
        <section aria-labelledby="saved-careers" className="mt-10">
          <h2 id="saved-careers" className="text-30">
            Careers
          </h2>
          <ul className="mt-3">
            {careers.map((item) => (
              <Row key={item.key} item={item} from={from} remove={remove} canPick={false} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

type RowProps = { item: SavedItem; from: string; remove: Props["remove"]; canPick: boolean };

function Row({ item, from, remove, canPick }: RowProps) {
  const name = item.title ?? item.slug.replaceAll("-", " ");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule py-4 last:border-b">
      {canPick && item.title ? (
        <input
          form="compare-saved"
          type="checkbox"
          name="p"
          value={item.slug}
          aria-label={`Compare ${name}`}
          className="size-6 accent-accent"
        />
      ) : null}
      <div className="min-w-0 grow">
        {item.title ? (
          <a href={item.href} className="link-title font-serif text-22">
            {item.title}
          </a>
        ) : (
          <p>
            <span className="font-serif text-22">{name}</span>{" "}
            <span className="text-16 text-ink-2">is not in the catalogue any more.</span>
          </p>
        )}
      </div>
      <form action={remove}>
        <input type="hidden" name="kind" value={item.kind} />
        <input type="hidden" name="slug" value={item.slug} />
        <input type="hidden" name="from" value={from} />
        <Button variant="quiet" aria-label={`Remove ${name}`}>
          Remove
        </Button>
      </form>
    </li>
  );
}
