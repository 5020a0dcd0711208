import type { Metadata } from "next";
import Link from "next/link";
import { forbidden } from "next/navigation";
import { loadSchool } from "@/app/school";
import { VariableList } from "@/components/inbox/variable-list";
import { Answer } from "@/components/ui/answer";
import { listDeskQueues } from "@/db/queries/desk-count";
import { listSavedReplies } from "@/db/queries/saved-replies";
import { grantOf } from "@/lib/auth/permissions";
import { repliesDone } from "@/lib/content/inbox-words";
import { firstNameOf } from "@/lib/domain/chat";
import { dateLong } from "@/lib/format";
import { phoneText } from "@/lib/phone";
import { repliesPath } from "@/lib/schemas/inbox";
import { requireStaff } from "@/server/session";
import { ReplyLists } from "./reply-lists";

export const metadata: Metadata = { title: "Saved replies · Desk" };

export default async function RepliesPage({ searchParams }: PageProps<"/desk/replies">) {
  const actor = await requireStaff("/desk/replies");
  if (grantOf(actor, "saved_reply.use") === "never") forbidden();
  const asked = await searchParams;
  const queues = await listDeskQueues(actor);
  const queue = queues.find(({ id }) => id === asked.queue) ?? queues[0];
  const [{ institution, start }, replies] = await Promise.all([
    loadSchool(),
    queue ? listSavedReplies(actor, queue.id) : [],
  ]);
  const sample = {
    "first name": "Maya",
    counselor: firstNameOf(actor.name) ?? "Dana",
    program: "Computer Science, B.S.",
    "next start": dateLong(start.startsOn),
    phone: phoneText(institution.phone),
  };
  const done = typeof asked.done === "string" ? repliesDone[asked.done] : undefined;
  return (
    <div className="px-4 py-6 lg:px-8">
      {done ? (
        <div className="mb-5">
          <Answer tone={asked.done === "changed" ? "mark" : "success"}>{done}</Answer>
        </div>
      ) : null}
      <h1 className="text-30">Saved replies</h1>
      <p className="measure mt-1 text-ink-2">
        Words for what is asked every day. In a chat, press / in an empty reply to choose one; you
        can change it before you send it.
      </p>
      {queues.length > 1 ? (
        <nav aria-label="Queues" className="mt-4">
          <ul className="flex flex-wrap gap-x-5">
            {queues.map(({ id, name }) => (
              <li key={id}>
                <Link
                  href={repliesPath(id)}
                  prefetch={false}
                  aria-current={id === queue?.id ? "page" : undefined}
                  className="inline-flex min-h-9 items-center border-b-2 border-transparent no-underline hover:border-rule aria-[current]:border-accent aria-[current]:font-semibold pointer-coarse:min-h-11"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="mt-6 gap-10 lg:grid lg:grid-cols-[minmax(0,1fr)_18rem]">
        {queue ? (
          <ReplyLists
            queueId={queue.id}
            replies={replies}
            canShare={actor.managedQueueIds.includes(queue.id)}
            sample={sample}
          />
        ) : (
          <p className="text-ink-2">You answer no queue yet.</p>
        )}
        <VariableList sample={sample} />
      </div>
    </div>
  );
}
