import { coursesText } from "@/components/program/program-facts";
import type { ProgramPublic } from "@/db/queries/catalog";
import { listing } from "@/lib/format";

/** Courses and skills, as far as they are published. */
export function Learning({ program }: { program: ProgramPublic }) {
  const { skills, teaches, leadsToNote, preparesFor } = program;
  return (
    <div className="grid gap-5">
      <p className="measure">
        {coursesText(program)}.{teaches.length > 0 ? ` They teach ${listing(teaches)}.` : ""}
        {preparesFor ? ` The program prepares you for ${preparesFor}.` : ""}
      </p>
      {skills.length > 0 ? (
        <ul className="bullets grid max-w-3xl gap-x-10 gap-y-2 sm:grid-cols-2">
          {skills.map((skill) => (
            <li key={skill}>{skill}</li>
          ))}
        </ul>
      ) : null}
      {leadsToNote ? <p className="measure">{leadsToNote}</p> : null}
    </div>
  );
}
