import { Expander } from "@/components/ui/expander";

const examples = [
  {
    typed: "**Transfer** what you *already* know.",
    shown: (
      <p>
        <strong>Transfer</strong> what you <em>already</em> know.
      </p>
    ),
  },
  {
    typed: "See [our programs](/programs).",
    shown: (
      <p>
        See{" "}
        <a href="/programs" target="_blank" className="link" rel="noopener">
          our programs
        </a>
        .
      </p>
    ),
  },
  {
    typed: "You can study\n\n- by day,\n- in the evening.",
    shown: (
      <>
        <p>You can study</p>
        <ul className="ms-5 mt-1 list-disc">
          <li>by day,</li>
          <li>in the evening.</li>
        </ul>
      </>
    ),
  },
];

/** What an editor may write in long texts, beside what readers see. */
export function MarkupHelp() {
  return (
    <Expander summary="How to write long texts" isSmall>
      <p className="measure text-16">
        An empty line begins a new paragraph. What else can be marked up, and what readers see:
      </p>
      <dl className="mt-3 border-b border-rule text-16">
        {examples.map(({ typed, shown }) => (
          <div
            key={typed}
            className="grid gap-x-8 gap-y-1 border-t border-rule py-3 sm:grid-cols-2"
          >
            <dt>
              <code className="whitespace-pre-wrap wrap-anywhere">{typed}</code>
            </dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
      <p className="measure pt-3 text-16">
        Links lead to pages here (“/programs”), to other sites (“https://…”) or to a mailbox
        (“mailto:…”). HTML and pictures are shown as they are typed.
      </p>
    </Expander>
  );
}
