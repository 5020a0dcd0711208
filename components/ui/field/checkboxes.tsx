import type { ComponentPropsWithRef } from "react";
import { type Choice, ChoiceRow } from "./choice";
import { FieldGroup, type FieldProps } from "./field-parts";

type Input = Omit<ComponentPropsWithRef<"input">, keyof FieldProps | "type" | "defaultValue">;

type Props = FieldProps &
  Input & { choices: readonly Choice[]; defaultValue?: readonly string[] | undefined };

/** One question, any number of answers. Nothing is ticked unless the reader ticked it. */
export function Checkboxes({
  label,
  hint,
  error,
  isOptional,
  choices,
  defaultValue = [],
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
          type="checkbox"
          id={index === 0 ? id : `${id}-${choice.value}`}
          value={choice.value}
          defaultChecked={defaultValue.includes(choice.value)}
          note={choice.hint}
        >
          {choice.label}
        </ChoiceRow>
      ))}
    </FieldGroup>
  );
}
