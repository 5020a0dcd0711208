// The cells of one row, each read as what it should be. What cannot be read so refuses the row.
import { plainName } from "./table";

export class RowRefused extends Error {}

const NUMBER = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?([eE][+-]?\d+)?$/;
const FLAGS: Record<string, boolean> = { Y: true, N: false, "n/a": false, "": false };

/** "1,234.5" or "1.5E8" as a number; null for anything else. */
export function toNumber(text: string): number | null {
  return NUMBER.test(text) ? Number(text.replaceAll(",", "")) : null;
}

export class Cells {
  private readonly places: Map<string, number>;
  /** Columns as the shapes write them, each looked up by its plain name only once. */
  private readonly asked = new Map<string, number>();
  private cells: string[] = [];

  constructor(header: string[]) {
    this.places = new Map(header.map((name, place) => [name, place]));
  }

  use(cells: string[]): void {
    this.cells = cells;
  }

  has(column: string): boolean {
    return this.places.has(plainName(column));
  }

  /** As it stands, without space around it; "" where there is no such column. */
  raw(column: string): string {
    let place = this.asked.get(column);
    if (place === undefined) {
      place = this.places.get(plainName(column)) ?? -1;
      this.asked.set(column, place);
    }
    return this.cells[place]?.trim() ?? "";
  }

  text(column: string): string {
    const value = this.raw(column);
    if (value === "") throw new RowRefused(`${column} is empty`);
    return value;
  }

  /** Null where it is empty or "n/a". */
  textOrNull(column: string): string | null {
    const value = this.raw(column);
    return value === "" || value === "n/a" ? null : value;
  }

  matching(column: string, pattern: RegExp, what: string): string {
    const value = this.text(column);
    if (!pattern.test(value)) throw new RowRefused(`${column} is not ${what}`);
    return value;
  }

  /** Null where it is empty or "n/a". */
  number(column: string): number | null {
    const value = this.textOrNull(column);
    if (value === null) return null;
    const number = toNumber(value);
    if (number === null) throw new RowRefused(`${column} is not a number`);
    return number;
  }

  /** A whole number from `from` to `to`. */
  count(column: string, from: number, to: number): number {
    const number = this.number(column);
    if (number === null) throw new RowRefused(`${column} is empty`);
    if (!Number.isInteger(number) || number < from || number > to) {
      throw new RowRefused(`${column} is not a whole number from ${from} to ${to}`);
    }
    return number;
  }

  oneOf<Value extends string>(column: string, values: readonly Value[]): Value {
    const value = this.raw(column);
    const found = values.find((one) => one === value);
    if (found === undefined) throw new RowRefused(`${column} is not one of ${values.join(", ")}`);
    return found;
  }

  /** O*NET's Y and N; "n/a" says no. */
  flag(column: string): boolean {
    const flag = FLAGS[this.raw(column)];
    if (flag === undefined) throw new RowRefused(`${column} is neither Y nor N`);
    return flag;
  }
}
