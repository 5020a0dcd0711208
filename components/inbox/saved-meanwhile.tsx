"use client";
import { HiddenField } from "@/components/ui/form/fields";
import { useFormTools } from "@/components/ui/form/form-context";

const textOf = (value: string | string[] | undefined) =>
  typeof value === "string" ? value : undefined;

/** What somebody else saved while these words were typed: both are here, nothing is lost. */
export function SavedMeanwhile() {
  const { values } = useFormTools();
  const title = textOf(values.theirTitle);
  const body = textOf(values.theirBody);
  if (title === undefined || body === undefined) return null;
  return (
    <div className="border-l-4 border-mark bg-mark-wash px-4 py-3">
      <p className="font-semibold">Saved by somebody else meanwhile</p>
      <p className="mt-1">{title}</p>
      <p dir="auto" className="measure whitespace-pre-wrap break-words">
        {body}
      </p>
      <p className="mt-2 text-14">Yours is below. Sending it now replaces these words.</p>
    </div>
  );
}

/** The version that the words below were typed against, or that they were then shown beside. */
export function VersionField({ version }: { version: number }) {
  const { values } = useFormTools();
  const isShownBeside = values.theirBody !== undefined;
  const shown = isShownBeside ? (textOf(values.version) ?? String(version)) : String(version);
  return <HiddenField name="version" value={shown} />;
}
