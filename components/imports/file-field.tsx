"use client";
import { useState } from "react";
import { describedBy, Field } from "@/components/ui/field/field-parts";

type Props = { hint: string; error?: string | undefined; mostBytes: number; tooLarge: string };

/** The file to send. One that is too large is told before anything of it leaves the machine. */
export function FileField({ hint, error, mostBytes, tooLarge }: Props) {
  const [found, setFound] = useState<string | null>(null);
  const shown = found ?? error;
  return (
    <Field name="file" label="File" hint={hint} error={shown}>
      <input
        type="file"
        id="file"
        name="file"
        required
        accept=".zip,.csv,.txt,.xlsx,.gz"
        aria-invalid={shown ? true : undefined}
        aria-describedby={describedBy({ name: "file", hint, ...(shown ? { error: shown } : {}) })}
        onChange={({ currentTarget }) => {
          const isTooLarge = (currentTarget.files?.[0]?.size ?? 0) > mostBytes;
          currentTarget.setCustomValidity(isTooLarge ? tooLarge : "");
          setFound(isTooLarge ? tooLarge : null);
        }}
        className="min-h-11 w-full min-w-0 rounded border border-edge bg-sheet p-2 text-16 file:mr-3 file:min-h-9 file:rounded file:border file:border-accent file:bg-transparent file:px-3 file:font-semibold file:text-accent aria-invalid:border-2 aria-invalid:border-mark"
      />
    </Field>
  );
}
