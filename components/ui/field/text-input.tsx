import type { ComponentPropsWithRef } from "react";
import { describedBy, Field, type FieldProps, inputClass } from "./field-parts";

type Props = FieldProps &
  Omit<ComponentPropsWithRef<"input">, keyof FieldProps> & {
    /** As wide as what belongs in it: a code, a name, or the whole measure. */
    width?: "short" | "medium" | "full";
  };

const widths = { short: "max-w-40", medium: "max-w-md", full: "" } as const;

export function TextInput({ label, hint, error, isOptional, width = "medium", ...rest }: Props) {
  const field = { name: rest.id ?? rest.name, label, hint, error, isOptional };
  return (
    <Field {...field} htmlFor={rest.id}>
      <input
        type="text"
        {...rest}
        id={rest.id ?? rest.name}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
        className={`${inputClass} ${widths[width]}`}
      />
    </Field>
  );
}
