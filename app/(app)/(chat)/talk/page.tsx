import type { Metadata } from "next";
import { NextTimes } from "@/components/callback/next-times";
import { ChatWay } from "@/components/conversation/chat-way";
import { PhoneLink } from "@/components/layout/phone-link";
import { ButtonLink } from "@/components/ui/button";
import { queueForPrograms } from "@/db/queries/drafts";
import { getInstitution } from "@/db/queries/institution";
import { chatStatus } from "@/db/queries/presence";
import { listFreeSlots } from "@/db/queries/slots";
import { now } from "@/lib/clock";
import { PublicFrame } from "../../public-frame";

export const metadata: Metadata = {
  title: "Talk to a counselor",
  description: "Chat, book a call at a real time, write a message, or call us.",
  alternates: { canonical: "/talk" },
};

/**
 * The ways to a person, each with what it means and when it happens. The frame repeats them below
 * every other page; here it does not.
 */
export default async function TalkPage() {
  const institution = await getInstitution();
  const at = now();
  const queueId = await queueForPrograms([]);
  const next = (await listFreeSlots(queueId, null, at)).slice(0, 4);
  const status = await chatStatus(queueId, at);
  return (
    <PublicFrame isTalkPage>
      <div id="talk" tabIndex={-1} className="py-8">
        <h1 className="text-42 lg:text-60">Talk to a counselor</h1>
        <p className="measure mt-4 text-ink-2">
          Counselors here answer questions; they are not paid by how many people enroll. Asking
          commits you to nothing and needs no account.
        </p>
        <ChatWay status={status} now={at} zone={institution.zone} />
        <div className="mt-10 grid gap-10 border-t border-rule pt-8 lg:grid-cols-2">
          <section aria-labelledby="ways-call">
            <h2 id="ways-call" className="text-30">
              We call you
            </h2>
            <p className="measure mt-2">
              Choose a time, and a counselor calls you then. Evenings are offered on most days.
            </p>
            {next.length > 0 ? (
              <>
                <h3 className="mt-5 text-22">Next free times</h3>
                <NextTimes
                  times={next.map(({ startsAt }) => startsAt.toISOString())}
                  schoolZone={institution.zone}
                />
              </>
            ) : (
              <p className="mt-4">
                Every time in the next two weeks is taken. A message reaches us.
              </p>
            )}
            <p className="mt-5">
              <ButtonLink variant="solid" href="/talk/callback">
                Book a callback
              </ButtonLink>
            </p>
          </section>
          <section aria-labelledby="ways-write">
            <h2 id="ways-write" className="text-30">
              You write
            </h2>
            <p className="measure mt-2">
              A counselor reads your message and answers by e-mail, most often within one working
              day.
            </p>
            <p className="mt-5">
              <ButtonLink href="/talk/message">Send a message</ButtonLink>
            </p>
            <h2 className="mt-10 text-30">You call us</h2>
            <p className="mt-2">
              <PhoneLink phone={institution.phone} className="number text-30 text-accent" />
            </p>
          </section>
        </div>
      </div>
    </PublicFrame>
  );
}
