import Link from "next/link";
import { ruleWords } from "@/lib/content/settings-words";
import { stateName } from "@/lib/content/state-names";
import type { StateRuleRow } from "@/lib/domain/state-rules";

/** Where a state's law is stricter than the country's. The stricter one always wins. */
export function StateRules({ rules }: { rules: StateRuleRow[] }) {
  return (
    <section aria-labelledby="states" className="mt-12">
      <h2 id="states" className="scroll-mt-4 text-22">
        Stricter calling law
      </h2>
      <p className="measure mt-1 mb-4 text-ink-2">
        Hours are of the called person’s day. These rows are a starting point from published
        sources, not legal advice: have them checked and change them here.
      </p>
      <ul className="max-w-4xl border-t border-rule">
        {rules.map(({ state, rule, source }) => (
          <li
            key={state}
            className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[9rem_minmax(0,1fr)_auto]"
          >
            <p className="font-semibold">{stateName(state)}</p>
            <div className="min-w-0">
              <p>
                {ruleWords(rule)}
                {rule.maxPerDay ? `; at most ${rule.maxPerDay} in 24 hours` : ""}
              </p>
              <p className="break-words text-14 text-ink-2">{source}</p>
            </div>
            <p>
              <Link
                href={`/desk/settings/states/${state}`}
                prefetch={false}
                className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11"
              >
                Change<span className="sr-only"> {stateName(state)}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
