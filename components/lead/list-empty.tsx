import { normalizeReference } from "@/lib/domain/reference";
import type { LeadView } from "@/lib/schemas/lead-filters";

const words: Record<LeadView, string> = {
  unclaimed: "Nobody is waiting. A new request mails you and raises the number beside Unclaimed.",
  mine: "You have no open requests. Claim one from Unclaimed.",
  all: "No open requests.",
  unconfirmed: "No request waits for its mail code.",
  closed: "Nothing was closed or cancelled yet.",
};

/** A name of eight letters could be one, too: whoever types a reference types a digit or "WM". */
const isReference = (typed: string) => /\d|^wm/i.test(typed) && normalizeReference(typed) !== null;

type Props = {
  view: LeadView;
  isFiltered: boolean;
  /** What was searched, where the page has a form for references. */
  typed: string | undefined;
};

export function ListEmpty({ view, isFiltered, typed }: Props) {
  if (typed && isReference(typed)) {
    return (
      <p className="measure border-t border-rule py-8 text-ink-2">
        No list is searched by reference. Type it under “A caller reads out a reference”, below.
      </p>
    );
  }
  return (
    <p className="measure border-t border-rule py-8 text-ink-2">
      {isFiltered
        ? "Nothing here matches. Clear the filters, or look in another list: e-mail and family name are searched only in requests that you may open."
        : words[view]}
    </p>
  );
}
