import { programName, publishedEstimate, totalText } from "@/components/program/program-facts";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/field/choice";
import type { ProgramPublic } from "@/db/queries/catalog";
import { MAX_COMPARED } from "@/lib/domain/programs";

type Props = {
  offered: readonly ProgramPublic[];
  /** In the comparison already; they come along. */
  chosen: readonly string[];
  /** What the reader typed for all columns; it comes along, too. */
  pace: { months: string; transfer: string };
};

/** A GET form: the ticked programs become the address. */
export function AddPrograms({ offered, chosen, pace }: Props) {
  const room = MAX_COMPARED - chosen.length;
  if (room <= 0 || offered.length === 0) return null;
  return (
    <form action="/compare" className="no-print">
      {chosen.map((slug) => (
        <input key={slug} type="hidden" name="p" value={slug} />
      ))}
      {Object.entries(pace).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <fieldset>
        <legend className="mb-2 font-semibold">
          {chosen.length === 0 ? "Choose two to four" : `Choose up to ${room} more`}
        </legend>
        <div className="grid gap-x-12 md:grid-cols-2">
          {offered.map((program) => (
            <ChoiceRow
              key={program.slug}
              type="checkbox"
              name="p"
              id={`p-${program.slug}`}
              value={program.slug}
            >
              <span>
                {programName(program)}{" "}
                <span className="text-ink-2">{totalText(publishedEstimate(program))}</span>
              </span>
            </ChoiceRow>
          ))}
        </div>
      </fieldset>
      <Button className="mt-4">Compare these</Button>
    </form>
  );
}
