import { MissingCode } from "@/components/conversation/missing-code";
import { ThreadBooking } from "@/components/conversation/thread-booking";
import { ThreadOffers } from "@/components/conversation/thread-offers";
import type { ConversationForPerson } from "@/db/queries/conversation-view";
import { getInstitution } from "@/db/queries/institution";
import { findPromise } from "@/db/queries/promises";
import type { Actor } from "@/lib/auth/actor";
import { requestLink } from "@/server/signed-link";
import { isKept, waitingForCode } from "@/server/thread-draft";
import { offeredTimes } from "@/server/thread-view";
import { callPath } from "../paths";
import { threadTimeAction } from "./call/actions";

type Props = {
  thread: ConversationForPerson;
  actor: Actor;
  isInPanel: boolean;
  now: Date;
  zone: string;
};

/** What the thread promises: the booked call, or times to choose from when nobody could answer. */
export async function ThreadPromise({ thread, actor, isInPanel, now, zone }: Props) {
  const facts = await findPromise(actor, thread.id);
  if (!facts) return null;
  const { zone: schoolZone } = await getInstitution();
  const shared = { zone, schoolZone, isInPanel };
  if (facts.request && isKept(facts)) {
    // The signed link opens the request to whoever has it: never one of somebody else.
    if (!facts.request.isMine) return null;
    const link = requestLink(facts.request, now);
    return <ThreadBooking {...shared} request={facts.request} link={link} />;
  }
  const place = isInPanel ? "panel" : undefined;
  const waiting = await waitingForCode(thread.id, facts, now);
  if (waiting) {
    return (
      <MissingCode
        {...shared}
        request={waiting}
        codeHref={callPath(thread.id, place, { by: waiting.kind, code: "1" })}
        timesHref={callPath(thread.id, place, { choose: "1" })}
      />
    );
  }
  const slots = await offeredTimes(facts, thread.state, now);
  if (!slots) return null;
  const isZoneStated = thread.zone !== null || zone !== schoolZone;
  return (
    <ThreadOffers
      isZoneStated={isZoneStated}
      {...shared}
      slots={slots}
      conversationId={thread.id}
      action={threadTimeAction}
      moreHref={callPath(thread.id, place, { choose: "1", ...(isZoneStated ? { zone } : {}) })}
      mailHref={callPath(thread.id, place, { by: "message" })}
    />
  );
}
