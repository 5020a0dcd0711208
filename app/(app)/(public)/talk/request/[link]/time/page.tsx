import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeadLink } from "@/components/callback/dead-link";
import { LostTime } from "@/components/callback/lost-time";
import { NoTimes } from "@/components/callback/no-times";
import { QuestionPage } from "@/components/callback/question-page";
import { ReasonField } from "@/components/callback/reason-field";
import { SlotDays, SlotTimes } from "@/components/callback/slot-picker";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import { getInstitution } from "@/db/queries/institution";
import { listFreeSlots } from "@/db/queries/slots";
import { now } from "@/lib/clock";
import { nearest } from "@/lib/domain/slots";
import { isZone } from "@/lib/domain/zones";
import { inBothZones } from "@/lib/format";
import { linkTimeSchema } from "@/lib/schemas/journey";
import { rulesOf } from "@/lib/schemas/rules";
import { openByLink } from "@/server/request-by-link";
import { linkTimeAction } from "../../actions";

// The form sets the title: it says "Error: " first when there is a problem, without JavaScript too.
export const metadata: Metadata = { title: null };

const rules = rulesOf(linkTimeSchema, { slotStartsAt: "Choose a time." });

export default async function ChangeTimePage({
  params,
  searchParams,
}: PageProps<"/talk/request/[link]/time">) {
  const { link } = await params;
  const query = await searchParams;
  const opened = await openByLink(link);
  if (!opened.ok) {
    return (
      <>
        <title>Your request</title>
        <DeadLink reason={opened.reason} />
      </>
    );
  }
  const { request } = opened;
  const path = `/talk/request/${link}`;
  const isOpen = ["unconfirmed", "waiting", "claimed"].includes(request.state);
  if ((!isOpen && !request.isCallPending) || request.kind !== "callback") redirect(path);
  const institution = await getInstitution();
  const zone = isZone(query.zone) ? query.zone : (request.statedZone ?? institution.zone);
  const at = now();
  const slots = await listFreeSlots(request.queueId, request.draftId, at);
  const shared = {
    slots,
    zone,
    schoolZone: institution.zone,
    day: typeof query.day === "string" ? query.day : null,
    chosen: null,
    now: at,
  };
  const lost = typeof query.lost === "string" ? new Date(query.lost) : request.wantedStartsAt;
  const isLost = typeof query.why === "string" && lost && !Number.isNaN(lost.getTime());
  return (
    <QuestionPage heading="Choose another time" progress={null} backHref={path}>
      {request.bookedAt ? (
        <p className="mt-4">
          Booked now: <strong>{inBothZones(request.bookedAt, zone, institution.zone)}</strong>. It
          stays booked until you choose another.
        </p>
      ) : null}
      {isLost ? (
        <LostTime
          lost={lost}
          reason={String(query.why)}
          zone={zone}
          isZoneStated
          schoolZone={institution.zone}
          alternatives={nearest(slots, lost, 3)}
          action={linkTimeAction}
          fields={{ link }}
        />
      ) : null}
      {slots.length === 0 ? <NoTimes phone={institution.phone} /> : null}
      <SlotDays {...shared} isZoneStated path={`${path}/time`} />
      <ActionForm
        action={linkTimeAction}
        title="Choose another time"
        rules={rules}
        className="mt-8 space-y-8"
      >
        <HiddenField name="link" value={link} />
        <SlotTimes {...shared} />
        {request.bookedAt ? <ReasonField label="Why another time?" /> : null}
        <SubmitButton>Call me at this time</SubmitButton>
      </ActionForm>
    </QuestionPage>
  );
}
