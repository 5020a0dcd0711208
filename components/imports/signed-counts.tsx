import type { ImportCounts } from "@/lib/domain/imports";
import { number } from "@/lib/format";

/** "+ 3, ~ 1, = 40, − 0, ! 2", with the words read out. */
export function SignedCounts({ counts }: { counts: ImportCounts }) {
  const { added, changed, same, removed, rejected } = counts;
  const all = [
    ["+", "added", added],
    ["~", "changed", changed],
    ["=", "the same", same],
    ["−", "removed", removed],
    ["!", "refused", rejected],
  ] as const;
  const told = all.filter(([, , count]) => count > 0);
  if (told.length === 0) return "Nothing";
  return (
    <ul className="grid gap-0.5">
      {told.map(([sign, words, count]) => (
        <li key={sign} className="whitespace-nowrap">
          <span aria-hidden className="inline-block w-4">
            {sign}
          </span>
          {number(count)} {words}
        </li>
      ))}
    </ul>
  );
}
