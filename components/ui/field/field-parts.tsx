import type { ReactNode } from "react";

/** What every field has. Its id is its name, so that the error summary can link to it. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Adds "(optional)" to the label; what has no such word is needed. */
  isOptional?: boolean;
};

export const inputClass =
  "w-full min-h-11 rounded border border-edge bg-sheet px-3 py-2 text-18 text-ink placeholder:text-ink-2 aria-invalid:border-2 aria-invalid:border-mark";

/** Ids of hint and error for aria-describedby; undefined when there is neither. */
export function describedBy({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const ids = [hint ? `${name}-hint` : null, error ? `${name}-error` : null].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function LabelText({ label, isOptional }: Pick<FieldProps, "label" | "isOptional">) {
  return (
    <>
      {label}
      {isOptional ? <span className="font-normal text-ink-2"> (optional)</span> : null}
    </>
  );
}

export function Hint({ name, hint }: Pick<FieldProps, "name" | "hint">) {
  if (!hint) return null;
  return (
    <p id={`${name}-hint`} className="measure text-16 text-ink-2">
      {hint}
    </p>
  );
}

export function FieldError({ name, error }: Pick<FieldProps, "name" | "error">) {
  if (!error) return null;
  return (
    <p id={`${name}-error`} className="text-16 font-semibold text-mark">
      <span className="sr-only">Error: </span>
      {error}
    </p>
  );
}

/** Label, hint, error, then the control; a bar at the side when something is wrong. */
export function Field({
  htmlFor,
  children,
  ...props
}: FieldProps & { htmlFor?: string; children: ReactNode }) {
  return (
    <div className={`grid gap-1.5 ${props.error ? "border-l-4 border-mark pl-4" : ""}`}>
      <label htmlFor={htmlFor ?? props.name} className="font-semibold">
        <LabelText label={props.label} isOptional={props.isOptional} />
      </label>
      <Hint name={props.name} hint={props.hint} />
      <FieldError name={props.name} error={props.error} />
      {children}
    </div>
  );
}

/** The same round several controls that answer one question. */
export function FieldGroup({ children, ...props }: FieldProps & { children: ReactNode }) {
  return (
    <fieldset
      aria-describedby={describedBy(props)}
      className={`grid gap-1.5 ${props.error ? "border-l-4 border-mark pl-4" : ""}`}
    >
      <legend className="mb-1.5 font-semibold">
        <LabelText label={props.label} isOptional={props.isOptional} />
      </legend>
      <Hint name={props.name} hint={props.hint} />
      <FieldError name={props.name} error={props.error} />
      {children}
    </fieldset>
  );
}
