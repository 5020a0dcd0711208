import { NextStepForm } from "@/components/lead/next-step-form";
import { NoteForm } from "@/components/lead/note-form";
import { ReplyForm } from "@/components/lead/reply-form";
import type { OpenLead } from "@/db/queries/lead";
import type { TimelineEntry } from "@/db/queries/lead-timeline";
import { newId } from "@/lib/id";
import { nextStepAction, noteAction, replyAction } from "../../actions";

type Props = { lead: OpenLead; query: string; entries: TimelineEntry[]; canAnswer: boolean };

/** The three ways to write. A form starts empty again when what it wrote stands on the timeline. */
export function WriteForms({ lead, query, entries, canAnswer }: Props) {
  const storedKeys = entries.flatMap((entry) =>
    "submitKey" in entry && entry.submitKey ? [entry.submitKey] : [],
  );
  const base = { requestId: lead.id, query, storedKeys };
  // A request made after a stop may be answered; the gate decides again when it is sent.
  const isStopped = lead.stoppedAt !== null && lead.createdAt <= lead.stoppedAt;
  return (
    <section aria-label="Write" className="no-print mt-5 grid gap-2">
      {canAnswer && !isStopped ? (
        <ReplyForm
          action={replyAction}
          {...base}
          submitKey={newId()}
          givenName={lead.givenName}
          email={lead.email}
        />
      ) : null}
      {canAnswer ? <NextStepForm action={nextStepAction} {...base} submitKey={newId()} /> : null}
      <NoteForm action={noteAction} {...base} submitKey={newId()} />
    </section>
  );
}
