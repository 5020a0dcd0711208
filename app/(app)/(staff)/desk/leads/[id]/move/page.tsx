import type { Metadata } from "next";
import { NoTimes } from "@/components/callback/no-times";
import { SlotDays, SlotTimes } from "@/components/callback/slot-picker";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { getInstitution } from "@/db/queries/institution";
import { listFreeSlots } from "@/db/queries/slots";
import { now } from "@/lib/clock";
import { isZone } from "@/lib/domain/zones";
import { inBothZones } from "@/lib/format";
import { leadPath } from "@/lib/schemas/lead-filters";
import { moveCallAction } from "../../../callbacks/actions";
import { CallChange, openCall } from "../call-change";

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
              reason: { required: "Say why in a few words: the person reads them." },
            }}
            className="mt-8 grid gap-8"
          >
            <HiddenField name="requestId" value={id} />
            <HiddenField name="query" value={query} />
            <HiddenField name="version" value={String(call.version)} />
            <SlotTimes {...shared} />
            <TextField
              name="reason"
              label="Why does it move?"
              hint={`${call.givenName} reads this by mail and on the page of the request.`}
              isMultiline
              rows={2}
            />
            <div>
              <SubmitButton>Move the call</SubmitButton>
            </div>
          </ActionForm>
        </>
      )}
    </CallChange>
  );
}
