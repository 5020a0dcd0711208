import { programName } from "@/components/program/program-facts";
import { ProgramList } from "@/components/program/program-list";
import { Prose } from "@/components/ui/prose";
import type { ProgramPublic } from "@/db/queries/catalog";
import { Keep } from "../../keep";

type Props = { intro: string; programs: readonly ProgramPublic[]; from: string };

export function ProgramsThatLeadHere({ intro, programs, from }: Props) {
  return (
    <>
      <div className="mb-6">
        <Prose paragraphs={[intro]} />
      </div>
      <ProgramList
        programs={programs}
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
