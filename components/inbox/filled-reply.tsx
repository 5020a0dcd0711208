type Props = { text: string; missing: string[] };

/** A reply with its variables filled; what could not be filled stands out, in words too. */
export function FilledReply({ text, missing }: Props) {
  return (
    <>
      <p dir="auto" className="measure whitespace-pre-wrap break-words">
        {text}
      </p>
      {missing.length > 0 ? (
        <p className="mt-1 font-semibold text-mark">
          Not a variable we know: {missing.map((name) => `{{${name}}}`).join(", ")}
        </p>
      ) : null}
    </>
  );
}
