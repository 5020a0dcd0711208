import { variableWords } from "@/lib/content/inbox-words";
import { fillReply, type ReplyFacts } from "@/lib/domain/chat-text";

/** Each variable, what it becomes, and how that looks today. */
export function VariableList({ sample }: { sample: ReplyFacts }) {
  return (
    <section aria-labelledby="variables" className="mt-8 lg:mt-0">
      <h2 id="variables" className="text-22">
        Variables
      </h2>
      <p className="mt-1 text-14 text-ink-2">
        What is not known in a chat stays as it is and has to be filled in before sending.
      </p>
      <dl className="mt-3 grid gap-3">
        {variableWords.map(({ variable, means }) => (
          <div key={variable}>
            <dt className="font-semibold">{variable}</dt>
            <dd>
              {means}
              <span className="block text-14 text-ink-2">{fillReply(variable, sample).text}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
