import type { ProgramPublic } from "@/db/queries/catalog";
import { PaceLinks } from "./pace-links";
import { PriceForm } from "./price-form";

type Props = {
  program: ProgramPublic;
  starts: readonly string[];
  /** The courses counted are those of one track. */
  isTrack?: boolean;
};

/** Under the published price: the way to one's own. Nothing stands here while there is no price. */
export function OwnPrice({ program, starts, isTrack = false }: Props) {
  if (!program.tuition || program.isRetired) return null;
  const { completion } = program;
  const typed = { months: String(completion.months), transfer: "", start: starts[0] ?? "" };
  return (
    <section aria-labelledby="own-price-title" className="no-print mt-10 max-w-2xl">
      <h3 id="own-price-title" className="mb-4 text-22">
        What would it cost you?
      </h3>
      <PriceForm program={program} typed={typed} starts={starts} isTrack={isTrack} />
      <div className="mt-5">
        <PaceLinks program={program} />
      </div>
    </section>
  );
}
