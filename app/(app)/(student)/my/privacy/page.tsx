import type { Metadata } from "next";
import { ConsentList } from "@/components/request/consent-list";
import { StopForm } from "@/components/request/stop-form";
import { Notice } from "@/components/ui/notice";
import { listMyConsents } from "@/db/queries/consents";
import { getInstitution } from "@/db/queries/institution";
import { dayAndTime } from "@/lib/format";
import { requireStudent } from "@/server/session";
import { stopAction } from "../actions";

export const metadata: Metadata = { title: "Privacy" };

/** What the person agreed to, in the words they saw, and the way to end all of it. */
export default async function PrivacyPage({ searchParams }: PageProps<"/my/privacy">) {
  const actor = await requireStudent("/my/privacy");
  const { done } = await searchParams;
  const [{ zone, name }, { stoppedAt, canStop, receipts }] = await Promise.all([
    getInstitution(),
    listMyConsents(actor),
  ]);
  return (
    <div className="max-w-3xl pb-10">
      <h1 className="text-42">Privacy</h1>
      <section aria-labelledby="stop" className="mt-8">
        <h2 id="stop" className="text-30">
          Being contacted
        </h2>
        {stoppedAt ? (
          <div className="mt-4">
            <Notice
              tone="success"
              role={done === "stopped" ? "status" : undefined}
              title={`You said stop on ${dayAndTime(stoppedAt, zone)}`}
            >
              Nobody from {name} calls, texts or writes to you, also not about requests you made
              before. If you ask us something new, we answer that and nothing else.
            </Notice>
          </div>
        ) : (
          <p className="measure mt-3">
            We contact you about what you asked for, and about nothing else unless you ticked a box
            for it. One click ends all of it at once: calls, texts and mail, also about requests
            that are still open.
          </p>
        )}
        {canStop ? (
          <div className="mt-5">
            <StopForm action={stopAction} />
          </div>
        ) : null}
      </section>
      <section aria-labelledby="receipts" className="mt-12">
        <h2 id="receipts" className="text-30">
          What you agreed to
        </h2>
        <ConsentList receipts={receipts} zone={zone} />
      </section>
    </div>
  );
}
