"use client";
// The plain fields of components/ui/field, tied to the form they stand in: typed values come
// back, problems stand at the field, and the browser checks with the form's rules.
import { Button, type ButtonVariant } from "../button";
import { Checkboxes } from "../field/checkboxes";
import type { Choice } from "../field/choice";
import type { FieldProps } from "../field/field-parts";
import { Radios } from "../field/radios";
import { Select } from "../field/select";
import { TextInput } from "../field/text-input";
import { Textarea } from "../field/textarea";
import { useFormTools } from "./form-context";

type Given = Omit<FieldProps, "error">;

/** What every control gets from its form. */
function useField(name: string, defaultValue: string | undefined) {
  const { errorOf, fieldId, values } = useFormTools();
  const typed = values[name];
  return {
    id: fieldId(name),
    error: errorOf(name),
    defaultValue: typeof typed === "string" ? typed : defaultValue,
  };
}

type TextFieldProps = Given & {
  defaultValue?: string | undefined;
  type?: "text" | "email" | "tel" | "date" | "search";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "tel" | "email";
  width?: "short" | "medium" | "full";
  isMultiline?: boolean;
  rows?: number;
};

export function TextField({ defaultValue, isMultiline, rows, ...props }: TextFieldProps) {
  const field = useField(props.name, defaultValue);
  if (!isMultiline) return <TextInput {...props} {...field} />;
  const { type: _type, inputMode: _mode, width: _width, ...rest } = props;
  return <Textarea {...rest} {...field} rows={rows} />;
}

type SelectFieldProps = Given & { options: readonly Choice[]; defaultValue?: string | undefined };

export function SelectField({ defaultValue, options, ...props }: SelectFieldProps) {
  return <Select {...props} {...useField(props.name, defaultValue)} choices={options} />;
}

type ChoiceFieldProps = Omit<Given, "label"> & {
  legend: string;
  isMultiple?: boolean;
  options: readonly Choice[];
  defaultValue?: string | string[] | undefined;
};

/** Radio buttons, or checkboxes when several may be chosen. */
export function ChoiceField({ legend, isMultiple, options, ...props }: ChoiceFieldProps) {
  const { values } = useFormTools();
  const chosen = [values[props.name] ?? props.defaultValue ?? []].flat();
  const { defaultValue: _one, ...field } = useField(props.name, undefined);
  const shared = { ...props, ...field, label: legend, choices: options };
  return isMultiple ? (
    <Checkboxes {...shared} defaultValue={chosen} />
  ) : (
    <Radios {...shared} defaultValue={chosen[0]} />
  );
}

export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

type SubmitProps = {
  children: React.ReactNode;
  variant?: ButtonVariant;
  size?: "public" | "desk";
  name?: string;
  value?: string;
  /** Sends the answers as they stand, half written ones too. */
  formNoValidate?: boolean;
};

/** Stays pressable while the answer is on its way: a second press is ignored, focus is not lost. */
export function SubmitButton({ children, variant = "solid", ...props }: SubmitProps) {
  const { isPending } = useFormTools();
  return (
    <Button
      {...props}
      variant={variant}
      aria-disabled={isPending || undefined}
      className="aria-disabled:opacity-70"
    >
      {children}
    </Button>
  );
}
