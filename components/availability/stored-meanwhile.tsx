"use client";
import { useFormTools } from "@/components/ui/form/form-context";
import { Notice } from "@/components/ui/notice";

/**
 * The version that the form stands on. After a conflict it is the stored one, which was shown: to
 * send again is to decide.
 */
export function VersionField({ version }: { version: number }) {
  const { values } = useFormTools();
  const shown = typeof values.version === "string" ? values.version : String(version);
  return <input type="hidden" name="version" value={shown} readOnly />;
}

/**
 * What somebody else saved while this form was open, beside what is typed in it. `title`: the
 * document's, on a page with several forms. `isPart`: only what differs is listed.
 */
export function StoredMeanwhile({ title, isPart }: { title?: string; isPart?: boolean }) {
  const { values } = useFormTools();
  const lines = [values.stored ?? []].flat();
  if (lines.length === 0) return null;
  return (
    <Notice tone="mark" title="Stored meanwhile by somebody else">
      {title ? <title>{`Error: ${title}`}</title> : null}
      {isPart ? (
        <p className="mt-1">
          Where your form differs, this is what is stored now. Your own changes are listed, too.
        </p>
      ) : null}
      <ul className="bullets mt-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-2">
        What you typed stands below, unchanged. Take over from the list what you want to keep, then
        save again: your form then replaces it.
      </p>
    </Notice>
  );
}
