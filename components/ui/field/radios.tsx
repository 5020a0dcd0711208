import type { ComponentPropsWithRef } from "react";
import { type Choice, ChoiceRow } from "./choice";
import { FieldGroup, type FieldProps } from "./field-parts";

type Input = Omit<ComponentPropsWithRef<"input">, keyof FieldProps | "type" | "defaultValue">;

type Props = FieldProps & Input & { choices: readonly Choice[]; defaultValue?: string | undefined };

/** One question, one answer. The first choice has the field's id, where the summary leads. */
export function Radios({
  label,
  hint,
  error,
  isOptional,
  choices,
  defaultValue,
  id: givenId,
  ...rest
}: Props) {
  const id = givenId ?? rest.name;
  return (
    <FieldGroup name={id} label={label} hint={hint} error={error} isOptional={isOptional}>
      {choices.map((choice, index) => (
        <ChoiceRow
          {...rest}
          key={choice.value}
          type="radio"
          id={index === 0 ? id : `${id}-${choice.value}`}
          value={choice.value}
          defaultChecked={choice.value === defaultValue}
          note={choice.hint}
        >
          {choice.label}
        </ChoiceRow>
      ))}
    </FieldGroup>
  );
}
