import Link from "next/link";
import type { ReactNode } from "react";
import { Expander } from "@/components/ui/expander";
import type { OpenLead } from "@/db/queries/lead";
import type { LeadConsent, OtherRequest } from "@/db/queries/lead-person";
import { kindWords, stateWords } from "@/lib/content/desk-messages";
import { channelTitles } from "@/lib/content/privacy-words";
import { topicLabels } from "@/lib/domain/topics";
import { localDate } from "@/lib/domain/zones";
import { dayAndTime, dayLabel, zoneLabel } from "@/lib/format";
import { phoneText } from "@/lib/phone";
import { SharedItems } from "./shared-items";

type Props = {
  lead: OpenLead;
  consents: LeadConsent[];
  others: OtherRequest[];
  zone: string;
  /** Where a counselor records what the person said about being contacted. */
  verbalStop?: ReactNode;
};

/** Who they are, how they may be reached, what they agreed to and what they shared. */
export function LeadAside({ lead, consents, others, zone, verbalStop }: Props) {
  return (
    <div className="grid content-start gap-7 sm:grid-cols-2 lg:grid-cols-1">
      <Part title="Contact">
        <dl className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-3 gap-y-1.5">
          <Fact term="E-mail">
            <EmailText email={lead.email} />
          </Fact>
          <Fact term="Phone">
            {lead.phone ? (
              <span className="whitespace-nowrap">{phoneText(lead.phone)}</span>
            ) : (
              "None"
            )}
          </Fact>
          <Fact term="Zone">{lead.statedZone ? zoneLabel(lead.statedZone) : "Not stated"}</Fact>
          {lead.language ? <Fact term="Language">{lead.language}</Fact> : null}
          {lead.accessNeeds ? <Fact term="Needs">{lead.accessNeeds}</Fact> : null}
          {lead.isServiceMember ? <Fact term="Service">Service member</Fact> : null}
          <Fact term="Reference">
            <span className="whitespace-nowrap">{lead.reference}</span>
          </Fact>
          <Fact term="Queue">{lead.queueName}</Fact>
        </dl>
      </Part>
      <Part title="Consents">
        {lead.stoppedAt ? (
          <p className="mb-2 font-semibold text-mark">
            Said stop on {dayAndTime(lead.stoppedAt, zone)}.
          </p>
        ) : null}
        {lead.access === "reference" ? (
          <p className="text-ink-2">
            Receipts and private notes are open to who claimed this and to who manages its queue.
          </p>
        ) : consents.length > 0 ? (
          <ul className="grid gap-1">
            {consents.map((consent) => (
              <li key={consent.id}>
                <Expander isSmall summary={<ConsentLine consent={consent} zone={zone} />}>
                  <blockquote className="border-l-2 border-rule pl-3 text-14">
                    {consent.words}
                  </blockquote>
                </Expander>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-ink-2">
            No box ticked. Answering this request needs none; anything beyond it does.
          </p>
        )}
        {verbalStop}
      </Part>
      <Part title="Shared with you">
        <SharedItems items={lead.sharedItems} />
      </Part>
      {others.length > 0 ? (
        <Part title={`Also from ${lead.givenName}`}>
          <ul className="grid gap-2">
            {others.map((other) => (
              <li key={other.id}>
                <Link href={`/desk/leads/${other.id}`} prefetch={false} className="link">
                  {kindWords[other.kind]}: {topicLabels[other.topic]}
                </Link>
                <span className="block text-14 text-ink-2">
                  {stateWords[other.state]}, {dayLabel(localDate(other.createdAt, zone))}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </div>
  );
}

function ConsentLine({ consent, zone }: { consent: LeadConsent; zone: string }) {
  const day = dayLabel(localDate(consent.givenAt, zone));
  return `${channelTitles[consent.channel]}: ${consent.isGiven ? "yes" : "no"}, ${day}`;
}

/** Breaks before the "@" where it has to. */
function EmailText({ email }: { email: string }) {
  const [local, domain] = email.split("@");
  return (
    <span className="wrap-anywhere">
      {local}
      <wbr />@{domain}
    </span>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-18">{title}</h2>
      {children}
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
