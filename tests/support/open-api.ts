// Reads an answer by what the OpenAPI description says of it, as a stranger's program would.
import { z } from "zod";
import { type ApiSchemaName, openApi } from "@/server/api/open-api";

type Json = { [name: string]: unknown };

/** The description after a trip over the wire; its schemas by name, each on its own. */
export function described(): Json & { components: { schemas: Record<string, Json> } } {
  return JSON.parse(JSON.stringify(openApi("https://portal.test", "The school")));
}

const readers = new Map<ApiSchemaName, z.ZodType>();

function readerOf(name: ApiSchemaName): z.ZodType {
  const known = readers.get(name);
  if (known) return known;
  const { schemas } = described().components;
  const local = JSON.parse(
    JSON.stringify({ ...schemas[name], $defs: schemas }).replaceAll(
      "#/components/schemas/",
      "#/$defs/",
    ),
  );
  const made = z.fromJSONSchema(local);
  readers.set(name, made);
  return made;
}

/** The problems of an answer, with their places; empty when it is as described. */
export function problemsOf(name: ApiSchemaName, answer: unknown): string[] {
  const read = readerOf(name).safeParse(answer);
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path}: ${issue.message}`);
}

/** Every number that stands somewhere in an answer, with its place. */
export function numbersIn(value: unknown, place = ""): [place: string, number: number][] {
  if (typeof value === "number") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => numbersIn(part, `${place}.${name}`));
}
