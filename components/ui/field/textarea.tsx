import type { ComponentPropsWithRef } from "react";
import { describedBy, Field, type FieldProps, inputClass } from "./field-parts";

type Props = FieldProps & Omit<ComponentPropsWithRef<"textarea">, keyof FieldProps>;

export function Textarea({ label, hint, error, isOptional, rows = 5, ...rest }: Props) {
  const field = { name: rest.id ?? rest.name, label, hint, error, isOptional };
  return (
    <Field {...field} htmlFor={rest.id}>
      <textarea
        {...rest}
        rows={rows}
        id={rest.id ?? rest.name}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
        className={`${inputClass} measure`}
      />
    </Field>
  );
}
