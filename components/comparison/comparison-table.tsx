import type { ReactNode } from "react";
import { programName } from "@/components/program/program-facts";
import type { ProgramPublic } from "@/db/queries/catalog";
import { ComparisonCell } from "./comparison-cells";
import type { ComparisonRow } from "./comparison-rows";

type Props = {
  programs: readonly ProgramPublic[];
  rows: readonly ComparisonRow[];
  /** Save and Remove of one program. */
  controlsOf: (program: ProgramPublic) => ReactNode;
};

/** From which width on all columns fit, so that the header row stays in view, too. */
const fits: Record<number, string> = {
  2: "sm:overflow-visible",
  3: "md:overflow-visible",
  4: "md:overflow-visible",
};

/** The first column stays in view; on phones the frame scrolls sideways, and down the page itself. */
export function ComparisonTable({ programs, rows, controlsOf }: Props) {
  return (
    <section
      aria-label="Comparison"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      className={`comparison overflow-x-auto print:overflow-visible ${fits[programs.length] ?? ""}`}
    >
      <table className="w-full border-separate border-spacing-0 text-16">
        <caption className="sr-only">
          {programs.length} programs side by side, one column each
        </caption>
        <thead>
          <tr>
            <td className="comparison-corner" />
            {programs.map((program) => (
              <th key={program.slug} scope="col" className="comparison-head">
                <a
                  href={`/programs/${program.slug}`}
                  className="link-title font-serif text-18 leading-snug font-medium sm:text-22"
                >
                  {programName(program)}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="no-print">
            <th scope="row" className="comparison-side">
              Save, or remove from here
            </th>
            {programs.map((program) => (
              <td key={program.slug} className="comparison-cell">
                {controlsOf(program)}
              </td>
            ))}
          </tr>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row" className="comparison-side">
                {label}
              </th>
              {cells.map((cell, index) => (
                <td key={programs[index]?.slug} className="comparison-cell">
                  <ComparisonCell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
