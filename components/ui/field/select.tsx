import type { ComponentPropsWithRef } from "react";
import type { Choice } from "./choice";
import { describedBy, Field, type FieldProps, inputClass } from "./field-parts";

type Props = FieldProps &
  Omit<ComponentPropsWithRef<"select">, keyof FieldProps | "children"> & {
    choices: readonly Choice[];
  };

export function Select({ label, hint, error, isOptional, choices, ...rest }: Props) {
  const field = { name: rest.id ?? rest.name, label, hint, error, isOptional };
  return (
    <Field {...field} htmlFor={rest.id}>
      <select
        {...rest}
        id={rest.id ?? rest.name}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
        className={`${inputClass} max-w-md`}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
