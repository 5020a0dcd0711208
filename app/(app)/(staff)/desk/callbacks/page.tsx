import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { CallbackList } from "@/components/lead/callback-list";
import { UnownedCalls } from "@/components/lead/unowned-calls";
import { listCallbacks, listUnownedCalls } from "@/db/queries/callbacks";
import { getInstitution } from "@/db/queries/institution";
import { grantOf } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { localDate } from "@/lib/domain/zones";
import { dayLabel, zoneLabel } from "@/lib/format";
import { requireStaff } from "@/server/session";
import { claimAction } from "../actions";

export const metadata: Metadata = { title: "Callbacks · Desk" };

export default async function CallbacksPage() {
  const actor = await requireStaff("/desk/callbacks");
  if (grantOf(actor, "callback.list") === "never") forbidden();
  const { zone } = await getInstitution();
  const at = now();
  const [rows, unowned] = await Promise.all([
    listCallbacks(actor, zone, at),
    listUnownedCalls(actor, at),
  ]);
  const today = localDate(at, zone);
  return (
    <div className="px-4 py-6 lg:px-8">
      <UnownedCalls calls={unowned} now={at} zone={zone} />
      <div className="mb-5 flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-30">Callbacks</h1>
        <p className="text-ink-2">
          {dayLabel(today, today)}, {zoneLabel(zone, at)}
        </p>
      </div>
      {rows.length > 0 ? (
        <CallbackList rows={rows} now={at} zone={zone} claim={claimAction} />
      ) : (
        <p className="measure border-t border-rule py-8 text-ink-2">
          No calls are booked for today in your queues. Calls of other days stand in the lists of
          requests.
        </p>
      )}
    </div>
  );
}
