import { Button } from "@/components/ui/button";
import { topicLabels, topics } from "@/lib/domain/topics";
import type { LeadFilters } from "@/lib/schemas/lead-filters";

type Props = {
  filters: LeadFilters;
  sort: "waiting" | "newest";
  queues: { id: string; name: string }[];
  /** E-mail and family name are searched where the actor may open requests. */
  reach: "all" | "own" | "none";
  clearHref: string | null;
};

const searchWords = {
  all: "Search names and e-mail",
  own: "Search names, and e-mail in your own",
  none: "Search first names",
};

const control =
  "mt-1 block min-h-9 w-full rounded border border-edge bg-sheet px-2 text-16 text-ink pointer-coarse:min-h-11";

/** A GET form: the address is the state, so a filtered list can be bookmarked and sent. */
export function LeadFilterForm({ filters, sort, queues, reach, clearHref }: Props) {
  const choices = [
    [
      "kind",
      "Kind",
      [
        ["", "Any"],
        ["callback", "Callbacks"],
        ["message", "Messages"],
      ],
      filters.kind,
    ],
    ["topic", "Topic", [["", "Any"], ...topics.map((t) => [t, topicLabels[t]])], filters.topic],
    [
      "queue",
      "Queue",
      [["", reach === "none" ? "All" : "All of mine"], ...queues.map((q) => [q.id, q.name])],
      filters.queue,
    ],
    [
      "sort",
      "Order",
      [
        ["waiting", filters.view === "closed" ? "Oldest" : "Longest waiting"],
        ["newest", "Newest"],
      ],
      sort,
    ],
  ] as const;
  return (
    <form
      action="/desk/leads"
      aria-label="Filter"
      className="no-print grid grid-cols-2 items-end gap-3 text-14 md:grid-cols-[repeat(4,minmax(0,11rem))] xl:grid-cols-[7.5rem_12rem_10rem_11rem_minmax(10rem,22rem)_auto]"
    >
      {filters.view === "unclaimed" ? null : (
        <input type="hidden" name="view" value={filters.view} />
      )}
      {choices.map(([name, label, options, value]) =>
        name === "queue" && queues.length < 2 ? null : (
          <label key={name} className="min-w-0">
            {label}
            <select name={name} defaultValue={value ?? ""} className={control}>
              {options.map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        ),
      )}
      <label className="col-span-2 xl:col-span-1">
        {searchWords[reach]}
        <input
          name="q"
          type="search"
          defaultValue={filters.q}
          maxLength={100}
          className={control}
        />
      </label>
      <div className="flex items-center gap-3">
        <Button variant="outline" size="desk" className="pointer-coarse:min-h-11">
          Show
        </Button>
        {clearHref ? (
          <a href={clearHref} className="link inline-flex min-h-9 items-center">
            Clear all
          </a>
        ) : null}
      </div>
    </form>
  );
}
