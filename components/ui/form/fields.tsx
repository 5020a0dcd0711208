"use client";
import { useFormTools } from "./form-context";

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
  defaultValue?: string;
};

const control =
  "block w-full rounded border border-ink-2 bg-sheet px-3 py-2.5 text-ink aria-invalid:border-2 aria-invalid:border-mark";

function describedBy(name: string, hint: string | undefined, error: string | undefined) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function Hint({ name, text }: { name: string; text?: string }) {
  return text ? (
    <span id={`${name}-hint`} className="mt-1 block text-ink-2">
      {text}
    </span>
  ) : null;
}

function Problem({ name, text }: { name: string; text?: string }) {
  return text ? (
    <span id={`${name}-error`} className="mt-1 block font-semibold text-mark">
      <span className="sr-only">Error: </span>
      {text}
    </span>
  ) : null;
}

const optional = <span className="font-normal text-ink-2"> (optional)</span>;

function useText(name: string, defaultValue: string | undefined): string | undefined {
  const typed = useFormTools().values[name];
  return typeof typed === "string" ? typed : defaultValue;
}

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "date" | "search";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "tel" | "email";
  isMultiline?: boolean;
  rows?: number;
  /** About how many characters wide; a short answer gets a short box. */
  size?: number;
};

export function TextField(props: TextFieldProps) {
  const { name, label, hint, isOptional, isMultiline, rows = 5, size } = props;
  const { errorOf, register } = useFormTools();
  const error = errorOf(name);
  const shared = {
    id: name,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(name, hint, error),
    defaultValue: useText(name, props.defaultValue),
    autoComplete: props.autoComplete,
    ...register(name),
  };
  return (
    <div>
      <label htmlFor={name} className="font-semibold">
        {label}
        {isOptional ? optional : null}
      </label>
      <Hint name={name} text={hint} />
      <Problem name={name} text={error} />
      {isMultiline ? (
        <textarea {...shared} rows={rows} className={`${control} mt-2`} />
      ) : (
        <input
          {...shared}
          type={props.type ?? "text"}
          inputMode={props.inputMode}
          size={size}
          className={`${control} mt-2 ${size ? "w-auto max-w-full" : ""}`}
        />
      )}
    </div>
  );
}

type Option = { value: string; label: string; hint?: string };

export function SelectField(props: FieldProps & { options: Option[] }) {
  const { name, label, hint, isOptional, options } = props;
  const { errorOf, register } = useFormTools();
  const error = errorOf(name);
  return (
    <div>
      <label htmlFor={name} className="font-semibold">
        {label}
        {isOptional ? optional : null}
      </label>
      <Hint name={name} text={hint} />
      <Problem name={name} text={error} />
      <select
        id={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        className={`${control} mt-2`}
        defaultValue={useText(name, props.defaultValue)}
        {...register(name)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type ChoiceProps = {
  name: string;
  legend: string;
  /** The legend is the page's heading when the page asks one question. */
  isHeading?: boolean;
  hint?: string;
  isOptional?: boolean;
  isMultiple?: boolean;
  options: Option[];
  defaultValue?: string | string[];
};

/** Radio buttons, or checkboxes when several may be chosen. */
export function ChoiceField(props: ChoiceProps) {
  const { name, legend, hint, isMultiple, options } = props;
  const { errorOf, register, values } = useFormTools();
  const error = errorOf(name);
  const chosen = [values[name] ?? props.defaultValue ?? []].flat();
  return (
    <fieldset aria-describedby={describedBy(name, hint, error)}>
      <legend className={props.isHeading ? "" : "font-semibold"}>
        {props.isHeading ? <h1 className="font-serif text-42 leading-tight">{legend}</h1> : legend}
        {props.isOptional ? optional : null}
      </legend>
      <Hint name={name} text={hint} />
      <Problem name={name} text={error} />
      <div className="mt-3 space-y-2">
        {options.map((option, at) => {
          const id = at === 0 ? name : `${name}-${option.value}`;
          return (
            <div key={option.value} className="flex items-start gap-3">
              <input
                id={id}
                type={isMultiple ? "checkbox" : "radio"}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                aria-describedby={option.hint ? `${id}-hint` : undefined}
                className="mt-1 size-6 shrink-0 accent-accent"
                {...register(name)}
              />
              <div>
                <label htmlFor={id} className="block py-0.5">
                  {option.label}
                </label>
                <Hint name={id} text={option.hint} />
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

export function HiddenField({ name, value }: { name: string; value: string }) {
  const { register } = useFormTools();
  return <input type="hidden" defaultValue={value} {...register(name)} />;
}

type SubmitProps = {
  children: React.ReactNode;
  variant?: "solid" | "outline";
  name?: string;
  value?: string;
};

/** Stays pressable while the answer is on its way: a second press is ignored, not lost focus. */
export function SubmitButton({ children, variant = "solid", name, value }: SubmitProps) {
  const { isPending } = useFormTools();
  const look =
    variant === "solid"
      ? "bg-accent text-on-accent border-accent hover:bg-accent-strong"
      : "border-accent text-accent hover:bg-accent-wash";
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={isPending || undefined}
      className={`min-h-11 rounded border px-5 py-2.5 font-semibold aria-disabled:opacity-70 ${look}`}
    >
      {children}
    </button>
  );
}
