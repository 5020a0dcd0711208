import type { ReactNode } from "react";
import type { ProgramPublic } from "@/db/queries/catalog";
import { ProgramRow } from "./program-row";

type Props = {
  programs: readonly ProgramPublic[];
  /** Save and Compare of one program; they belong to the page, which knows the actions. */
  controlsOf: (program: ProgramPublic) => ReactNode;
  /** The rank of each title: one below the heading that the list stands under. */
  level?: 2 | 3;
};

export function ProgramList({ programs, controlsOf, level = 3 }: Props) {
  return (
    <ul>
      {programs.map((program) => (
        <ProgramRow
          key={program.slug}
          program={program}
          controls={controlsOf(program)}
          level={level}
        />
      ))}
    </ul>
  );
}
