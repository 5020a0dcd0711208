import { programName } from "@/components/program/program-facts";
import { ProgramList } from "@/components/program/program-list";
import type { OccupationLink } from "@/db/queries/occupations";
import { listing } from "@/lib/format";
import { Keep } from "../../keep";
import type { ProgramsBeside } from "./load-official";

type Props = { programs: ProgramsBeside; careers: readonly OccupationLink[]; from: string };

/** Confirmed by an editor, or only of the same subject: the words say which. */
export function ProgramsBesideIt({ programs, careers, from }: Props) {
  return (
    <>
      <p className="measure mb-6">
        {programs.isConfirmed
          ? `Our editors have confirmed that these programs lead to this work, as ${listing(careers.map(({ title }) => title))}.`
          : "These programs teach a subject that the official crosswalk of subjects and occupations pairs with this work. That is a relation, not a promise: nobody here has confirmed that they lead to it."}
      </p>
      <ProgramList
        programs={programs.list}
        controlsOf={(program) => (
          <Keep
            item={{ kind: "program", slug: program.slug, title: programName(program) }}
            from={from}
            isStacked
          />
        )}
      />
    </>
  );
}
