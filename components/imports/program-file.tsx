import { DataTable } from "@/components/ui/data-table";
import { Expander } from "@/components/ui/expander";
import { PROGRAM_COLUMNS, type ProgramColumn } from "@/lib/importers/program-columns";

const needWords = ({ need }: ProgramColumn) =>
  need === "yes" ? "Yes" : need === "no" ? "May be missing" : `Filled in ${need}`;

/** How a file of programs has to look, from the reader's own list of columns. */
export function ProgramFile() {
  return (
    <div className="mt-3">
      <p className="measure">
        One program a row; the first row names the columns, in any order. A list stands in one cell
        with | between its items. A row that can’t be read is left out with its line and the reason,
        and the others go in. Begin with the{" "}
        <a href="/samples/programs.csv" download className="link">
          sample file
        </a>
        .
      </p>
      <Expander summary={`The ${PROGRAM_COLUMNS.length} columns`} className="mt-2">
        <DataTable caption="Columns of a file of programs" isCaptionHidden isWide>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Needed</th>
              <th scope="col">What it holds</th>
              <th scope="col">Example</th>
            </tr>
          </thead>
          <tbody>
            {PROGRAM_COLUMNS.map((column) => (
              <tr key={column.name}>
                <th scope="row">
                  <code>{column.name}</code>
                </th>
                <td>{needWords(column)}</td>
                <td className="min-w-[16rem]">{column.holds}</td>
                <td>{column.example ? <code>{column.example}</code> : null}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Expander>
    </div>
  );
}
