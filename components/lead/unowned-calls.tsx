import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { UnownedCall } from "@/db/queries/callbacks";
import { startsInWords } from "@/lib/content/desk-messages";
import { timeInZone } from "@/lib/format";

type Props = { calls: UnownedCall[]; now: Date; zone: string };

/** Shown to everybody of the queue: somebody expects a call and nobody has claimed it. */
export function UnownedCalls({ calls, now, zone }: Props) {
  if (calls.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="mark" title="A call is about to start and nobody has claimed it" role="status">
        <ul>
          {calls.map((call) => (
            <li key={call.id}>
              <Link href={`/desk/leads/${call.id}`} prefetch={false} className="link">
                {call.givenName}
              </Link>
              , {timeInZone(call.bookedAt, zone)}, {startsInWords(call.bookedAt, now)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
