import Link from "next/link";

type Day = {
  href: string;
  /** "Monday", "Today" */
  weekday: string;
  /** "November 23" */
  date: string;
  isCurrent: boolean;
  count: number;
};

/** The days with free times; the chosen one is shown below. */
export function DayLinks({ days }: { days: Day[] }) {
  return (
    <nav aria-label="Days with free times" className="mt-6">
      <ul className="grid grid-cols-2 gap-2 min-[27.5rem]:grid-cols-3 sm:grid-cols-4">
        {days.map((day) => (
          <li key={day.href}>
            <Link
              prefetch={false}
              scroll={false}
              href={day.href}
              aria-current={day.isCurrent ? "date" : undefined}
              className="block min-h-11 rounded border border-rule px-3 py-2 leading-snug hover:bg-accent-wash aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-semibold"
            >
              <span className="block">{day.weekday}</span>
              <span className="block text-16 text-ink-2">{day.date}</span>
              <span className="sr-only">{day.count} free</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
