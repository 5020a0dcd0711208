"use client";
import { useEffect, useState } from "react";
import { dayAndTime, schoolTime } from "@/lib/format";

type Props = {
  /** ISO instants, soonest first. */
  times: readonly string[];
  schoolZone: string;
};

/**
 * Free times on the visitor's own clock, and the school's beside it; without a script on the school's.
 * There is room for both lines from the start, so nothing moves when the script knows the zone.
 */
export function NextTimes({ times, schoolZone }: Props) {
  const [zone, setZone] = useState(schoolZone);
  useEffect(() => {
    setZone(Intl.DateTimeFormat().resolvedOptions().timeZone || schoolZone);
  }, [schoolZone]);
  return (
    <ul className="mt-2 grid gap-2 sm:grid-cols-2">
      {times.map((at) => {
        const atSchool = schoolTime(new Date(at), zone, schoolZone);
        return (
          <li key={at}>
            <a
              className="flex h-full min-h-16 flex-col justify-center rounded border border-rule bg-sheet px-4 py-2 text-16 hover:border-accent"
              href={`/talk/callback?at=${encodeURIComponent(at)}`}
            >
              {dayAndTime(new Date(at), zone)}
              {atSchool ? (
                <span className="block text-14 text-ink-2">{atSchool} at the school</span>
              ) : null}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
