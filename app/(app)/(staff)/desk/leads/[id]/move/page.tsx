import type { Metadata } from "next";
import { NoTimes } from "@/components/callback/no-times";
import { SlotDays, SlotTimes } from "@/components/callback/slot-picker";
import { ActionForm } from "@/components/ui/form/action-form";
import { getInstitution } from "@/db/queries/institution";
import { listFreeSlots } from "@/db/queries/slots";
import { now } from "@/lib/clock";
import { isZone } from "@/lib/domain/zones";
import { inBothZones } from "@/lib/format";
import { leadPath } from "@/lib/schemas/lead-filters";
import { moveCallAction } from "../../../callbacks/actions";
import { CallChange, CallChangeFields, openCall, reasonRule } from "../call-change";

// The form sets the title: it says "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/leads/[id]/move">;

/** A booked call gets another free time of its queue, with a word to the person. */
export default async function MoveCallPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = await searchParams;
  const { call, query } = await openCall(id, "move", asked);
  const { zone: schoolZone, phone } = await getInstitution();
  const at = now();
  const zone = isZone(asked.zone) ? asked.zone : (call.statedZone ?? schoolZone);
  const slots = await listFreeSlots(call.queueId, null, at);
  const day = typeof asked.day === "string" ? asked.day : null;
  const shared = { slots, zone, schoolZone, day, chosen: null, now: at };
  return (
    <CallChange
      heading="Move the call"
      booked={inBothZones(call.startsAt, call.statedZone ?? schoolZone, schoolZone)}
      givenName={call.givenName}
      backHref={leadPath(id, query)}
    >
      {slots.length === 0 ? (
        <>
          <title>Move the call · Desk</title>
          <NoTimes phone={phone} />
        </>
      ) : (
        <>
          <SlotDays
            {...shared}
            isZoneStated
            zoneWords="Time zone shown"
            path={`/desk/leads/${id}/move`}
          />
          <ActionForm
            action={moveCallAction}
            title="Move the call · Desk"
            rules={{
              slotStartsAt: { required: "Choose a time." },
              reason: reasonRule,
            }}
            className="mt-8 grid gap-8"
          >
            <CallChangeFields
              requestId={id}
              query={query}
              version={call.version}
              givenName={call.givenName}
              question="Why does it move?"
              button="Move the call"
            >
              <SlotTimes {...shared} />
            </CallChangeFields>
          </ActionForm>
        </>
      )}
    </CallChange>
  );
}
