import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { StartForm } from "@/components/conversation/start-form";
import { StatusLine } from "@/components/conversation/status-line";
import { currentSlug } from "@/db/queries/catalog-addresses";
import { findMyOpenConversation } from "@/db/queries/conversations";
import { queueForPrograms } from "@/db/queries/drafts";
import { getInstitution } from "@/db/queries/institution";
import { listProgramTitles } from "@/db/queries/kept";
import { chatStatus } from "@/db/queries/presence";
import { now } from "@/lib/clock";
import { isSlug } from "@/lib/domain/slug";
import { newId } from "@/lib/id";
import { openChatSchema } from "@/lib/schemas/chat-forms";
import { rulesOf } from "@/lib/schemas/rules";
import { currentActor } from "@/server/session";
import { offeredItems } from "@/server/shared-items";
import { ChatFrame } from "../../chat-frame";
import { openChatAction } from "./actions";
import { isInPanel, PANEL, threadPath } from "./paths";

// The form sets the title: it says "Error: " first when there is a problem, without JavaScript too.
export const metadata: Metadata = { title: null, alternates: { canonical: "/talk/chat" } };

const title = "Chat with a counselor";
const rules = rulesOf(openChatSchema, {
  topic: "Choose what you would like to talk about.",
  body: "Write your message.",
});

/** One question at a counselor, whether or not one is there now. Opening the page stores nothing. */
export default async function ChatPage({ searchParams }: PageProps<"/talk/chat">) {
  const query = await searchParams;
  const place = isInPanel(query) ? PANEL : undefined;
  const actor = await currentActor();
  const at = now();
  const open = await findMyOpenConversation(actor, at);
  if (open) redirect(threadPath(open.id, place));
  const [institution, programs, offered] = await Promise.all([
    getInstitution(),
    listProgramTitles(),
    offeredItems(),
  ]);
  const named = isSlug(query.program) ? query.program : "";
  const asked = (await currentSlug("program", named)) ?? named;
  const program = programs.find(({ slug }) => slug === asked) ?? null;
  const queueId = await queueForPrograms(program ? [program.slug] : []);
  const status = await chatStatus(queueId, at);
  return (
    <ChatFrame isInPanel={place === PANEL}>
      <div className={place ? "py-4" : "mx-auto max-w-xl py-8"}>
        <h1 className={place ? "text-30" : "text-42 leading-tight"}>{title}</h1>
        <div className="mt-5 border-y border-rule py-4">
          <StatusLine status={status} now={at} zone={institution.zone} />
          {status.isOpen ? null : (
            <p className="mt-2 text-ink-2">
              Write all the same: in the same chat you choose a time and we call you then, or we
              answer by e-mail.
            </p>
          )}
        </div>
        <p className="mt-4 text-ink-2">It needs no account, and asking commits you to nothing.</p>
        <StartForm
          title={title}
          action={openChatAction}
          rules={rules}
          ids={{ id: newId(), messageId: newId() }}
          program={program}
          givenName={actor.kind === "user" ? (actor.name?.split(" ")[0] ?? null) : null}
          offered={offered}
          isInPanel={place === PANEL}
        />
      </div>
    </ChatFrame>
  );
}
