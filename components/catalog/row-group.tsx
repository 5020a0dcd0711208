"use client";
import type { Choice } from "@/components/ui/field/choice";
import { FieldGroup, inputClass } from "@/components/ui/field/field-parts";
import { useFormTools } from "@/components/ui/form/form-context";

export type Column<Name extends string> = {
  name: Name;
  label: string;
  options?: readonly Choice[];
  /** Says nothing by itself: a row in which only this is chosen is an empty one. */
  isMute?: boolean;
  isMultiline?: boolean;
  /** Of its place in the row. */
  className?: string;
};

type Row<Name extends string> = Record<Name, string>;

type Props<Name extends string> = {
  /** Where problems stand, and where a link to them leads. */
  name: string;
  label: string;
  hint: string;
  columns: readonly Column<Name>[];
  rows: readonly Row<Name>[];
  /** "Price" makes "Price 2"; `further` names the empty row at the end. */
  words: { one: string; further: string };
  grid: string;
};

/** A list of rows, and an empty one for the next. Emptying a row removes it. */
export function RowGroup<Name extends string>(props: Props<Name>) {
  const { name, label, hint, columns, rows, words, grid } = props;
  const { values, errorOf, fieldId } = useFormTools();
  const filled = (typedRows(columns, values) ?? rows).filter((row) =>
    columns.some((column) => !column.isMute && row[column.name]),
  );
  const empty = Object.fromEntries(
    columns.map((column) => [column.name, column.options?.[0]?.value ?? ""]),
  ) as Row<Name>;
  // A cell that is too long is said by its own name.
  const error = [name, ...columns.map((column) => column.name)].map(errorOf).find(Boolean);
  return (
    <FieldGroup name={fieldId(name)} label={label} hint={hint} error={error}>
      <div className="mt-2 grid gap-5">
        {[...filled, empty].map((row, at) => (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list
            key={at}
            id={at === 0 ? fieldId(columns[0]?.name ?? "") : undefined}
          >
            <legend className="mb-1 text-14 font-semibold">
              {at === filled.length ? words.further : `${words.one} ${at + 1}`}
            </legend>
            <div className={`grid gap-x-3 gap-y-2 ${grid}`}>
              {columns.map((column, place) => (
                <Cell
                  key={column.name}
                  column={column}
                  value={row[column.name]}
                  id={cellId(column.name, at, place === 0 ? name : column.name)}
                  isInvalid={error !== undefined}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The summary of problems leads to the first row: to `first`, where the problem is said. */
const cellId = (column: string, at: number, first: string) =>
  at === 0 ? first : `${column}-${at + 1}`;

/** What was typed, as the server gave it back; null before anything was sent. */
function typedRows<Name extends string>(
  columns: readonly Column<Name>[],
  values: Record<string, string | string[]>,
): Row<Name>[] | null {
  const [first] = columns;
  if (!first || values[first.name] === undefined) return null;
  const typed = (name: Name) => [values[name] ?? []].flat();
  return typed(first.name).map(
    (_, at) =>
      Object.fromEntries(columns.map(({ name }) => [name, typed(name)[at] ?? ""])) as Row<Name>,
  );
}

type CellProps = { column: Column<string>; value: string; id: string; isInvalid: boolean };

function Cell({ column, value, id, isInvalid }: CellProps) {
  const { fieldId } = useFormTools();
  const { name, label, options, isMultiline, className = "" } = column;
  const shared = { id: fieldId(id), name, defaultValue: value, className: inputClass };
  const typed = { ...shared, autoComplete: "off", "aria-invalid": isInvalid || undefined };
  return (
    <div className={`grid min-w-0 content-end gap-1 ${className}`}>
      <label htmlFor={shared.id} className="text-14 text-ink-2">
        {label}
      </label>
      {options ? (
        <select {...shared}>
          {withValue(options, value).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : isMultiline ? (
        <textarea {...typed} rows={3} />
      ) : (
        <input {...typed} />
      )}
    </div>
  );
}

/** What is stored stays choosable, whatever became of it meanwhile. */
export function withValue(options: readonly Choice[], value: string): readonly Choice[] {
  if (options.some((option) => option.value === value)) return options;
  return [...options, { value, label: value || "None" }];
}
