import { Prose } from "@/components/ui/prose";
import type { CareerContent } from "@/lib/domain/catalog";
import { listing } from "@/lib/format";

/** The way in, as numbered steps. */
export function BecomeSection({ content }: { content: CareerContent["become"] }) {
  return (
    <>
      <Prose paragraphs={content.paragraphs} />
      <ol className="numbered mt-6">
        {content.steps.map(({ name, text, names }) => (
          <li key={name} className="grid grid-cols-[3rem_1fr] border-t border-rule py-5">
            <div>
              <h3 className="text-22 leading-snug">{name}</h3>
              <p className="measure mt-2 text-16">{text}</p>
              <p className="measure mt-2 text-16 text-ink-2">For example {listing(names, "or")}.</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
