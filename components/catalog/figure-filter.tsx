import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field/select";
import type { StaleFigure } from "@/db/queries/stale-figures";
import { staleWords } from "@/lib/content/career-edit-words";
import { STALE_REASONS, type StaleReason } from "@/lib/domain/stale-figures";

type Props = { all: readonly StaleFigure[]; reason: StaleReason | null };

/** By one reason, with how many each has; a plain GET form. */
export function FigureFilter({ all, reason }: Props) {
  const count = (of: StaleReason) => all.filter(({ reasons }) => reasons.includes(of)).length;
  return (
    <form method="get" className="mt-5 flex flex-wrap items-end gap-3">
      <Select
        name="why"
        label="Why"
        defaultValue={reason ?? ""}
        choices={[
          { value: "", label: `All reasons (${all.length})` },
          ...STALE_REASONS.map((value) => ({
            value,
            label: `${staleWords[value]} (${count(value)})`,
          })),
        ]}
      />
      <Button variant="outline" className="min-h-11">
        Show
      </Button>
    </form>
  );
}
