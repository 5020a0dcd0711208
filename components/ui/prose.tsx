/** Paragraphs of an editor, one measure wide. */
export function Prose({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div className="measure grid gap-4">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
