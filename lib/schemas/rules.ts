// A zod schema as plain rules for react-hook-form, made on the server: public pages get the rules
// as data and carry no validation library. The server checks with the schema itself.
import { z } from "zod";

export type FieldRules = {
  required?: string;
  maxLength?: { value: number; message: string };
};

type JsonField = { maxLength?: number; minLength?: number };

/** `required` gives each field's words for "empty"; limits come from the schema. */
export function rulesOf(
  schema: z.ZodObject,
  required: Record<string, string>,
): Record<string, FieldRules> {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const fields = (json.properties ?? {}) as Record<string, JsonField>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      {
        ...(required[name] ? { required: required[name] } : {}),
        ...(field.maxLength
          ? {
              maxLength: {
                value: field.maxLength,
                message: `Use ${field.maxLength.toLocaleString("en-US")} characters or fewer.`,
              },
            }
          : {}),
      },
    ]),
  );
}
