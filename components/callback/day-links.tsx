import Link from "next/link";

type Day = { href: string; label: string; isCurrent: boolean; count: number };

/** The days with free times; the chosen one is shown below. */
export function DayLinks({ days }: { days: Day[] }) {
  return (
    <nav aria-label="Days with free times" className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {days.map((day) => (
          <li key={day.href}>
            <Link
              prefetch={false}
              scroll={false}
              href={day.href}
              aria-current={day.isCurrent ? "date" : undefined}
              className="block min-h-11 rounded border border-rule px-3 py-2 hover:bg-accent-wash aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-semibold"
            >
              {day.label}
              <span className="sr-only">, {day.count} free</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
