"use client";
import type { Ref } from "react";

type Props = {
  ref: Ref<HTMLDivElement>;
  errors: { name: string; message: string }[];
  message: string | null;
};

/** "There is a problem": says each problem in the words that also stand at its field. */
export function FormProblems({ ref, errors, message }: Props) {
  const hasProblem = errors.length > 0 || message !== null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role={hasProblem ? "group" : undefined}
      aria-labelledby={hasProblem ? "form-problems" : undefined}
      className={hasProblem ? "mb-6 rounded border-2 border-mark bg-mark-wash p-4" : undefined}
    >
      {hasProblem ? (
        <>
          <h2 id="form-problems" className="font-serif text-22">
            There is a problem
          </h2>
          {message ? <p className="mt-2">{message}</p> : null}
          {errors.length > 0 ? (
            <ul className="mt-2 space-y-1">
              {errors.map((error) => (
                <li key={error.name}>
                  <a className="underline underline-offset-4" href={`#${error.name}`}>
                    {error.message}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
