import { Expander } from "@/components/ui/expander";
import type { Faq } from "@/lib/domain/catalog";

export function FaqList({ faqs }: { faqs: readonly Faq[] }) {
  return (
    <div className="max-w-3xl">
      {faqs.map(({ question, answer }) => (
        <Expander key={question} summary={question} className="border-t border-rule last:border-b">
          <p className="measure pl-6">{answer}</p>
        </Expander>
      ))}
    </div>
  );
}
