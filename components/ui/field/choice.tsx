import type { ComponentPropsWithRef, ReactNode } from "react";

export type Choice = { value: string; label: string; hint?: ReactNode };

type Props = ComponentPropsWithRef<"input"> & {
  type: "radio" | "checkbox";
  id: string;
  children: ReactNode;
  note?: ReactNode;
};

/** One radio or checkbox with its words; the whole row can be pressed. */
export function ChoiceRow({ children, note, ...input }: Props) {
  return (
    <div className="grid grid-cols-[2.25rem_1fr] items-start wrap-anywhere">
      <input
        {...input}
        aria-describedby={note ? `${input.id}-note` : undefined}
        className="mt-2.5 size-6 accent-accent"
      />
      <label htmlFor={input.id} className="flex min-h-11 items-center py-1.5 leading-snug">
        {children}
      </label>
      {note ? (
        <p id={`${input.id}-note`} className="col-start-2 -mt-1 pb-2 text-16 text-ink-2">
          {note}
        </p>
      ) : null}
    </div>
  );
}
