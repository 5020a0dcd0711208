import { Notice } from "@/components/ui/notice";
import type { ProgramPublic } from "@/db/queries/catalog";
import { programName } from "./program-facts";

/** A program that takes nobody any more keeps its address, and says where to go instead. */
export function RetiredNotice({ program }: { program: Pick<ProgramPublic, "successor"> }) {
  const { successor } = program;
  return (
    <Notice tone="mark" title="This program no longer takes new students">
      <p>
        {successor ? (
          <>
            Its successor is{" "}
            <a href={`/programs/${successor.slug}`} className="link">
              {programName(successor)}
            </a>{" "}
            and takes students now. What stands below is kept for those who studied here.
          </>
        ) : (
          <>
            <a href="/programs" className="link">
              See the programs that do
            </a>
            , or ask a counselor which one comes closest.
          </>
        )}
      </p>
    </Notice>
  );
}
