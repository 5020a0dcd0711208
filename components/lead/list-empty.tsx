import type { LeadView } from "@/lib/schemas/lead-filters";

const words: Record<LeadView, string> = {
  unclaimed: "Nobody is waiting. A new request mails you and raises the number beside Unclaimed.",
  mine: "You have no open requests. Claim one from Unclaimed.",
  all: "No open requests.",
  unconfirmed: "No request waits for its mail code.",
  closed: "Nothing was closed or cancelled yet.",
};

export function ListEmpty({ view, isFiltered }: { view: LeadView; isFiltered: boolean }) {
  return (
    <p className="measure border-t border-rule py-8 text-ink-2">
      {isFiltered
        ? "Nothing here matches. Clear the filters, or look in another list: e-mail and family name are searched only in requests that you may open."
        : words[view]}
    </p>
  );
}
