import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import type { RequestKind } from "@/lib/domain/journey";
import { isAppError } from "@/lib/errors";
import { currentActor } from "@/server/session";
import { isKept, threadDraft } from "@/server/thread-draft";
import { ChatFrame } from "../../../../chat-frame";
import { elsewhere } from "../../elsewhere";
import { callPath, isInPanel, PANEL, threadPath } from "../../paths";
import { CodeStep, Details } from "./details";
import { headings, stepOf } from "./step";
import { ThreadTimeChoice } from "./time-choice";

// The form sets the title: it says "Error: " first when there is a problem, without JavaScript too.
export const metadata: Metadata = { title: null };

/** A chat that nobody could answer becomes a booked call, inside the thread. */
export default async function ThreadCallPage({
  params,
  searchParams,
}: PageProps<"/talk/chat/[id]/call">) {
  const { id } = await params;
  const query = await searchParams;
  const place = isInPanel(query) ? PANEL : undefined;
  const kind: RequestKind = query.by === "message" ? "message" : "callback";
  const actor = await currentActor();
  const drafted = await threadDraft(actor, id, kind).catch((error) => {
    if (isAppError(error) && error.code === "not_found") return null;
    throw error;
  });
  if (!drafted) return elsewhere(actor, callPath(id, undefined));
  if (isKept(drafted.promise)) redirect(threadPath(id, place));
  const step = stepOf(drafted, kind, query);
  const heading = headings[kind][step];
  const shared = { id, isInPanel: place === PANEL, drafted, now: now() };
  const form = { ...shared, kind, actor, title: heading };
  return (
    <ChatFrame isInPanel={place === PANEL}>
      <div className={place ? "py-4" : "mx-auto max-w-xl py-8"}>
        <p>
          <Link
            prefetch={false}
            href={threadPath(id, place)}
            className="link inline-flex min-h-11 items-center"
          >
            Back to the chat
          </Link>
        </p>
        <h1 className={place ? "mt-2 text-30" : "mt-2 text-42 leading-tight"}>{heading}</h1>
        {step === "time" ? (
          <ThreadTimeChoice {...shared} query={query} heading={heading} />
        ) : step === "code" ? (
          <CodeStep {...form} />
        ) : (
          <Details {...form} />
        )}
        {step === "code" || kind === "message" ? null : (
          <p className="mt-6">
            {step === "details" ? (
              <Link prefetch={false} href={callPath(id, place, { choose: "1" })} className="link">
                Choose another time
              </Link>
            ) : (
              <Link prefetch={false} href={callPath(id, place, { by: "message" })} className="link">
                Answer me by e-mail instead
              </Link>
            )}
          </p>
        )}
        {step === "code" ? (
          <p className="mt-6 text-ink-2">
            Wrong address?{" "}
            <Link prefetch={false} href={callPath(id, place, { by: kind })} className="link">
              Change it
            </Link>
            .
          </p>
        ) : null}
      </div>
    </ChatFrame>
  );
}
