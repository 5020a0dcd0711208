import type { ProgramEdit } from "@/db/queries/program-edit";
import { stateWords } from "@/lib/content/catalog-words";
import { differencesOf, type ProgramContent } from "@/lib/domain/program-content";
import type { FormState } from "@/lib/form-state";
import { dayAndTime } from "@/lib/format";
import { Differences } from "./differences";
import { EditMoves } from "./edit-moves";

type Props = {
  slug: string;
  published: ProgramContent;
  open: NonNullable<ProgramEdit["open"]>;
  zone: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Who wrote what, what it would change, and where it can go from here. */
export function EditUnderWay({ slug, published, open, zone, action }: Props) {
  const { number, version, state, author, changedAt, publishAt, content } = open;
  return (
    <section aria-labelledby="under-way" className="mt-6 max-w-4xl border-y border-rule py-5">
      <h2 id="under-way" className="text-22">
        {stateWords[state]}: what it changes
      </h2>
      <p className="mt-1 text-ink-2">
        Version {number}, {author ?? "nobody"}, {dayAndTime(changedAt, zone)}
        {publishAt ? `. Goes public ${dayAndTime(publishAt, zone)}` : ""}
      </p>
      <Differences differences={differencesOf(published, content)} />
      <EditMoves slug={slug} version={version} state={state} action={action} />
    </section>
  );
}
