import { LostTime } from "@/components/callback/lost-time";
import { NoTimes } from "@/components/callback/no-times";
import { SlotDays, SlotTimes } from "@/components/callback/slot-picker";
import { ThreadFields, threadFields } from "@/components/conversation/thread-fields";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import { getInstitution } from "@/db/queries/institution";
import { listFreeSlots } from "@/db/queries/slots";
import { nearest } from "@/lib/domain/slots";
import { isZone } from "@/lib/domain/zones";
import type { ThreadDraft } from "@/server/thread-draft";
import { threadTimeAction } from "./actions";

type Props = {
  id: string;
  isInPanel: boolean;
  drafted: ThreadDraft;
  query: Record<string, string | string[] | undefined>;
  heading: string;
  now: Date;
};

function instant(value: unknown): Date | null {
  const at = typeof value === "string" ? new Date(value) : null;
  return at && !Number.isNaN(at.getTime()) ? at : null;
}

/** All free times, in her zone; a lost one comes with the nearest three. */
export async function ThreadTimeChoice({ id, isInPanel, drafted, query, heading, now }: Props) {
  const { promise, draft } = drafted;
  const institution = await getInstitution();
  const slots = await listFreeSlots(promise.queueId, draft?.id ?? null, now);
  const stated = isZone(query.zone) ? query.zone : (draft?.answers.zone ?? promise.zone);
  const zone = stated ?? institution.zone;
  const lost = instant(query.lost);
  const day = typeof query.day === "string" ? query.day : null;
  const shared = {
    slots,
    zone,
    schoolZone: institution.zone,
    day,
    chosen: instant(draft?.answers.slotStartsAt),
    now,
  };
  const thread = { conversationId: id, isInPanel };
  if (slots.length === 0) {
    return (
      <>
        <title>{heading}</title>
        <NoTimes phone={institution.phone} />
      </>
    );
  }
  return (
    <>
      {lost ? (
        <LostTime
          lost={lost}
          reason={typeof query.why === "string" ? query.why : "slot_full"}
          zone={zone}
          isZoneStated={stated !== null}
          schoolZone={institution.zone}
          alternatives={nearest(slots, lost, 3)}
          action={threadTimeAction}
          fields={threadFields(thread)}
        />
      ) : null}
      <SlotDays
        {...shared}
        isZoneStated={stated !== null}
        path={`/talk/chat/${id}/call`}
        keep={isInPanel ? { in: "panel" } : {}}
      />
      <ActionForm
        action={threadTimeAction}
        title={heading}
        rules={{ slotStartsAt: { required: "Choose a time." } }}
        className="mt-8 space-y-8"
      >
        <ThreadFields {...thread} />
        {stated ? <HiddenField key={stated} name="zone" value={stated} /> : null}
        <SlotTimes {...shared} />
        <SubmitButton>Continue</SubmitButton>
      </ActionForm>
    </>
  );
}
