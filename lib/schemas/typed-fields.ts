// The fields of long forms: lines, texts, and rows of cells. A draft may lack any of them.
import { z } from "zod";
import { cleanLine, cleanText } from "../domain/text";

const tooLong = (max: number) => `Use ${max.toLocaleString("en-US")} characters or fewer.`;

export const line = (max: number) =>
  z
    .string()
    .default("")
    .transform(cleanLine)
    .pipe(z.string().max(max, tooLong(max)));

export const longText = (max = 12_000) =>
  z
    .string()
    .default("")
    .transform(cleanText)
    .pipe(z.string().max(max, tooLong(max)));

/** A column of a list of rows. */
export const cells = (max: number) =>
  z
    .array(z.string().refine((text) => text.length <= max, tooLong(max)))
    .max(60, "Use 60 rows or fewer.")
    .default([]);

/** Says what is wrong with a field, in words. */
export type Say<Field extends string> = (field: Field, message: string) => void;

/** The same of one cell of a list of rows; places count from 1. */
export type SayOfCell<Column extends string> = (
  column: Column,
  message: string,
  place: number,
) => void;

/** The rows that hold something, with their place as the form counts them, from 1. */
export function rowsOf<Name extends string>(
  columns: Readonly<Record<Name, readonly string[]>>,
  { besides = [] }: { besides?: readonly NoInfer<Name>[] } = {},
): { place: number; row: Record<Name, string> }[] {
  const names = Object.keys(columns) as Name[];
  const count = Math.max(0, ...names.map((name) => columns[name].length));
  return Array.from({ length: count }, (_, at) => {
    const cell = (name: Name) => columns[name][at]?.trim() ?? "";
    const row = Object.fromEntries(names.map((name) => [name, cell(name)])) as Record<Name, string>;
    return { place: at + 1, row };
  }).filter(({ row }) => names.some((name) => !besides.includes(name) && row[name] !== ""));
}
