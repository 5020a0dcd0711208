import { LostTime } from "@/components/callback/lost-time";
import { NoTimes } from "@/components/callback/no-times";
import { SlotDays, SlotTimes } from "@/components/callback/slot-picker";
import { ZoneField } from "@/components/request/zone-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import { type Draft, queueForPrograms } from "@/db/queries/drafts";
import { getInstitution } from "@/db/queries/institution";
import { listFreeSlots } from "@/db/queries/slots";
import { headings } from "@/lib/content/journey";
import { nearest } from "@/lib/domain/slots";
import { isZone } from "@/lib/domain/zones";
import { timeSchema } from "@/lib/schemas/journey";
import { rulesOf } from "@/lib/schemas/rules";
import { timeAction } from "../../actions";

type Props = {
  draft: Draft;
  query: Record<string, string | string[] | undefined>;
  now: Date;
};

const timeRules = rulesOf(timeSchema, {
  slotStartsAt: "Choose a time.",
  zone: "Choose your time zone.",
});

function instant(value: unknown): Date | null {
  const at = typeof value === "string" ? new Date(value) : null;
  return at && !Number.isNaN(at.getTime()) ? at : null;
}

export async function TimeStep({ draft, query, now }: Props) {
  const { answers } = draft;
  const institution = await getInstitution();
  const queueId = await queueForPrograms(answers.programSlugs ?? []);
  const slots = await listFreeSlots(queueId, draft.id, now);
  if (slots.length === 0) {
    return (
      <>
        <title>{headings.time}</title>
        <NoTimes phone={institution.phone} />
      </>
    );
  }
  const isZoneStated = isZone(query.zone) || answers.zone !== undefined;
  const zone = isZone(query.zone) ? query.zone : (answers.zone ?? institution.zone);
  const lost = instant(query.lost);
  const chosen = instant(query.at) ?? instant(answers.slotStartsAt);
  const day = typeof query.day === "string" ? query.day : null;
  // A time chosen on an earlier page, or lost just now, outlives another zone and another day.
  const keep = Object.fromEntries(
    ["at", "lost", "why"].flatMap((name) => {
      const value = query[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
  const shared = { slots, zone, schoolZone: institution.zone, day, chosen, now };
  return (
    <>
      {lost ? (
        <LostTime
          lost={lost}
          reason={typeof query.why === "string" ? query.why : "slot_full"}
          zone={zone}
          isZoneStated={isZoneStated}
          schoolZone={institution.zone}
          // A button alone could not ask for the zone; the form below does.
          alternatives={isZoneStated ? nearest(slots, lost, 3) : []}
          action={timeAction}
        />
      ) : null}
      <SlotDays {...shared} keep={keep} isZoneStated={isZoneStated} path="/talk/callback/time" />
      <ActionForm
        action={timeAction}
        title={headings.time}
        rules={timeRules}
        className="mt-8 space-y-8"
      >
        {isZoneStated ? <HiddenField key={zone} name="zone" value={zone} /> : null}
        <SlotTimes {...shared} />
        {isZoneStated ? null : <ZoneField zone={null} />}
        <SubmitButton>Continue</SubmitButton>
      </ActionForm>
    </>
  );
}
