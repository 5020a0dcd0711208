import type { Metadata } from "next";
import { ChatThread } from "@/components/conversation/chat-thread";
import { RateForm } from "@/components/conversation/rate-form";
import { ThreadHead } from "@/components/conversation/thread-head";
import { ThreadWays } from "@/components/conversation/thread-ways";
import { findMyConversation } from "@/db/queries/conversations";
import { acknowledge } from "@/db/queries/messages";
import { now } from "@/lib/clock";
import { threadTitle } from "@/lib/content/chat-words";
import { isZone, localDate } from "@/lib/domain/zones";
import { newId } from "@/lib/id";
import { rateSchema } from "@/lib/schemas/chat-forms";
import { rulesOf } from "@/lib/schemas/rules";
import { currentActor } from "@/server/session";
import { allMessages, linkedPrograms } from "@/server/thread-view";
import { loadSchool } from "../../../../../school";
import { ChatFrame } from "../../../chat-frame";
import {
  endChatAction,
  leaveChatAction,
  rateAction,
  sendAction,
  transcriptAction,
} from "../actions";
import { elsewhere } from "../elsewhere";
import { isInPanel, PANEL, threadPath } from "../paths";
import { cardOf } from "./program-cards";
import { ThreadPromise } from "./thread-promise";

// The form that writes sets the title: it says "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

const rateRules = rulesOf(rateSchema, { rating: "Choose from 1 to 5." });

/** A thread: what was said, what is promised, and the words to come. The same without JavaScript. */
export default async function ThreadPage({ params, searchParams }: PageProps<"/talk/chat/[id]">) {
  const { id } = await params;
  const query = await searchParams;
  const place = isInPanel(query) ? PANEL : undefined;
  const actor = await currentActor();
  const at = now();
  const thread = await findMyConversation(actor, id, at);
  if (!thread) return elsewhere(actor, threadPath(id, undefined));
  const school = await loadSchool();
  const messages = await allMessages(actor, id);
  const programs = await linkedPrograms(messages, school.today);
  // What this page shows has reached the person.
  await acknowledge(actor, id, thread.lastSeq, at);
  const zone = isZone(query.zone) ? query.zone : (thread.zone ?? school.institution.zone);
  const seen = typeof query.seen === "string" ? Number.parseInt(query.seen, 10) : Number.NaN;
  const shared = { thread, isInPanel: place === PANEL };
  const isOver = thread.state === "resolved";
  return (
    <ChatFrame isInPanel={place === PANEL}>
      <div
        className={place ? "grid gap-4 pt-3" : "mx-auto grid max-w-2xl gap-3 py-1 sm:gap-5 sm:py-6"}
      >
        <ThreadHead {...shared} now={at} zone={zone} />
        <ChatThread
          conversationId={id}
          title={threadTitle(thread.topic)}
          initial={messages}
          staffSeq={thread.staffSeq}
          seenSeq={Number.isNaN(seen) ? null : seen}
          cards={programs.map((linked) => cardOf(linked, school.start))}
          zone={zone}
          today={localDate(at, zone)}
          canPost={thread.canPost}
          isOver={isOver}
          promisedInMs={
            thread.promisedBy && !thread.firstAnsweredAt && !isOver
              ? Math.max(0, thread.promisedBy.getTime() - at.getTime())
              : null
          }
          messageId={newId()}
          isInPanel={place === PANEL}
          checkHref={threadPath(id, place)}
          send={sendAction}
        >
          <ThreadPromise {...shared} actor={actor} now={at} zone={zone} />
          {isOver ? (
            <RateForm {...shared} action={rateAction} rules={rateRules} rating={thread.rating} />
          ) : null}
        </ChatThread>
        <ThreadWays
          {...shared}
          isSignedIn={actor.kind === "user"}
          isMailed={query.mailed === "1"}
          end={endChatAction}
          leave={leaveChatAction}
          mail={transcriptAction}
        />
      </div>
    </ChatFrame>
  );
}
