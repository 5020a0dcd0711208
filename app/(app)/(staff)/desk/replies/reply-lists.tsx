import { RemoveReply } from "@/components/inbox/remove-reply";
import { ReplyEditForm } from "@/components/inbox/reply-edit-form";
import { ReplyEntry } from "@/components/inbox/reply-entry";
import { Expander } from "@/components/ui/expander";
import type { SavedReply } from "@/db/queries/saved-replies";
import type { ReplyFacts } from "@/lib/domain/chat-text";
import { removeReplyAction, saveReplyAction } from "./actions";

type Props = { queueId: string; replies: SavedReply[]; canShare: boolean; sample: ReplyFacts };

/** Own replies first, then those of everybody; each opens for who may change it. */
export function ReplyLists({ queueId, replies, canShare, sample }: Props) {
  const own = replies.filter(({ isShared }) => !isShared);
  const shared = replies.filter(({ isShared }) => isShared);
  const base = { action: saveReplyAction, queueId, canShare, sample };
  return (
    <div className="min-w-0">
      <Expander summary="New reply" className="rounded border border-rule bg-sheet px-4">
        {/* Empty again once what it made is in the list. */}
        <ReplyEditForm key={replies.length} {...base} reply={null} />
      </Expander>
      {[
        { title: "Yours", entries: own, none: "You have saved none of your own." },
        { title: "Shared", entries: shared, none: "Nobody has shared one yet." },
      ].map(({ title, entries, none }) => (
        <section key={title} className="mt-8">
          <h2 className="border-b border-rule pb-1 text-22">{title}</h2>
          {entries.length === 0 ? <p className="py-4 text-ink-2">{none}</p> : null}
          <ul>
            {entries.map((reply) => (
              <ReplyEntry key={reply.id} reply={reply} sample={sample}>
                {reply.canEdit ? (
                  <>
                    <Expander
                      isSmall
                      summary={
                        <>
                          Change<span className="sr-only"> {reply.title}</span>
                        </>
                      }
                    >
                      <ReplyEditForm {...base} reply={reply} />
                    </Expander>
                    <RemoveReply
                      action={removeReplyAction}
                      id={reply.id}
                      version={reply.version}
                      queueId={queueId}
                      title={reply.title}
                    />
                  </>
                ) : null}
              </ReplyEntry>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
