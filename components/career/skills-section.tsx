import { Prose } from "@/components/ui/prose";
import type { CareerContent } from "@/lib/domain/catalog";

/** Each skill with what it means. */
export function SkillsSection({ content }: { content: CareerContent["skills"] }) {
  return (
    <>
      <Prose paragraphs={[content.paragraph]} />
      <dl className="mt-6">
        {content.items.map(({ name, text }) => (
          <div
            key={name}
            className="grid gap-x-8 gap-y-1 border-t border-rule py-4 md:grid-cols-[15rem_1fr]"
          >
            <dt className="font-semibold">{name}</dt>
            <dd className="measure text-16">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
