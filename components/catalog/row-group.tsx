"use client";
import type { Choice } from "@/components/ui/field/choice";
import { describedBy, FieldError, FieldGroup, inputClass } from "@/components/ui/field/field-parts";
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
  const known = typedRows(columns, values) ?? rows;
  // An emptied row between others keeps its place until all is stored: problems are said by place.
  const last = known.findLastIndex((row) =>
    columns.some((column) => !column.isMute && row[column.name]),
  );
  const filled = known.slice(0, last + 1);
  const empty = Object.fromEntries(
    columns.map((column) => [column.name, column.options?.[0]?.value ?? ""]),
  ) as Row<Name>;
  // Of all rows together; what is wrong with one cell is said there.
  const error = [name, ...columns.map((column) => column.name)].map(errorOf).find(Boolean);
  return (
    <FieldGroup name={fieldId(name)} label={label} hint={hint} error={error}>
      <div id={fieldId(name)} tabIndex={-1} className="mt-2 grid gap-5">
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
              {columns.map((column) => (
                <Cell key={column.name} column={column} value={row[column.name]} place={at + 1} />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </FieldGroup>
  );
}

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

type CellProps = { column: Column<string>; value: string; place: number };

function Cell({ column, value, place }: CellProps) {
  const { errorOf, fieldId } = useFormTools();
  const { name, label, options, isMultiline, className = "" } = column;
  // As the server names it.
  const cell = `${name}-${place}`;
  const id = fieldId(cell);
  const error = errorOf(cell);
  const shared = {
    id,
    name,
    defaultValue: value,
    className: inputClass,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy({ name: id, error }),
  };
  const typed = { ...shared, autoComplete: "off" };
  return (
    <div className={`grid min-w-0 content-end gap-1 ${className}`}>
      <label htmlFor={shared.id} className="text-14 text-ink-2">
        {label}
      </label>
      <FieldError name={id} error={error} />
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
