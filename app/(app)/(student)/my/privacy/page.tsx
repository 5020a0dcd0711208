import type { Metadata } from "next";
import { ChannelList } from "@/components/request/channel-list";
import { ConsentList } from "@/components/request/consent-list";
import { PreferenceList } from "@/components/request/preference-list";
import { Answer } from "@/components/ui/answer";
import { Notice } from "@/components/ui/notice";
import { getInstitution } from "@/db/queries/institution";
import { listMyConsents } from "@/db/queries/my-consents";
import { listMyPreferences } from "@/db/queries/preferences";
import { dayAndTime } from "@/lib/format";
import { requireStudent } from "@/server/session";
import { preferenceAction, stopAction } from "../actions";

export const metadata: Metadata = { title: "Privacy" };

/** How one is reached, what one agreed to in the words one saw, and the way to end all of it. */
export default async function PrivacyPage({ searchParams }: PageProps<"/my/privacy">) {
  const actor = await requireStudent("/my/privacy");
  const { done } = await searchParams;
  const Said = done === "stopped" ? Answer : Notice;
  const [{ zone, name }, { stoppedAt, canStop, channels, receipts }, preferences] =
    await Promise.all([getInstitution(), listMyConsents(actor), listMyPreferences(actor)]);
  return (
    <div className="max-w-3xl pb-10">
      <h1 className="text-42">Privacy</h1>
      {channels.some(({ channel }) => channel === done) ? (
        <Saved>That is stopped from now on.</Saved>
      ) : null}
      <section aria-labelledby="stop" className="mt-8">
        <h2 id="stop" className="text-30">
          Being contacted
        </h2>
        {stoppedAt ? (
          <div className="mt-4">
            <Said tone="success" title={`You said stop on ${dayAndTime(stoppedAt, zone)}`}>
              Nobody from {name} calls, texts or writes to you, also not about requests you made
              before. If you ask us something new, we answer that and nothing else.
            </Said>
          </div>
        ) : (
          <p className="measure mt-3">
            We contact you about what you asked for, and about nothing else unless you ticked a box
            for it. Each stop works at once, with one click.
          </p>
        )}
        <ChannelList channels={channels} canStop={canStop} zone={zone} action={stopAction} />
      </section>
      <section aria-labelledby="mail" className="mt-12">
        <h2 id="mail" className="text-30">
          Mail we send on our own
        </h2>
        {done === "saved" ? <Saved>Your choice is saved.</Saved> : null}
        <p className="measure mt-3">
          Confirmations and answers come as long as you have not stopped everything. These mails you
          can switch off one by one.
        </p>
        <PreferenceList preferences={preferences} action={preferenceAction} />
      </section>
      <section aria-labelledby="receipts" className="mt-12">
        <h2 id="receipts" className="text-30">
          What you agreed to
        </h2>
        <ConsentList receipts={receipts} zone={zone} />
        <p className="mt-5">
          <a href="/my/privacy/receipts" download className="link">
            Download all receipts (JSON)
          </a>
        </p>
        <p className="measure mt-1 text-16 text-ink-2">
          With the exact words, the times, and the hashes that tie each receipt to the one before: a
          receipt that anybody changed later would show.
        </p>
      </section>
    </div>
  );
}

function Saved({ children }: { children: string }) {
  return (
    <div className="mt-6">
      <Answer>{children}</Answer>
    </div>
  );
}
