import type { Metadata } from "next";
import Link from "next/link";
import { OpenChat } from "@/components/conversation/open-chat";
import { NextCall } from "@/components/request/next-call";
import { RequestCard } from "@/components/request/request-card";
import { ButtonLink } from "@/components/ui/button";
import { findMyOpenConversation } from "@/db/queries/conversations";
import { getInstitution } from "@/db/queries/institution";
import { listKept } from "@/db/queries/kept";
import { findNextCall, listMyRequests } from "@/db/queries/my-requests";
import { now } from "@/lib/clock";
import { requireStudent } from "@/server/session";
import { requestLink } from "@/server/signed-link";

export const metadata: Metadata = { title: "My page" };

/** The next thing first: the open chat, the call to come, what is open, what was kept. */
export default async function MyPage() {
  const actor = await requireStudent("/my");
  const at = now();
  const [chat, institution, call, requests, kept] = await Promise.all([
    findMyOpenConversation(actor, at),
    getInstitution(),
    findNextCall(actor, at),
    listMyRequests(actor),
    listKept(actor),
  ]);
  const open = requests.filter(({ state }) => state !== "closed" && state !== "cancelled");
  const called = requests.find((request) => request.id === call?.requestId);
  const rest = open.filter((request) => request.id !== called?.id).slice(0, 5);
  const saved = kept.filter((item) => item.list === "saved").length;
  return (
    <div className="max-w-3xl pb-10">
      <h1 className="text-42">{actor.name ? `Hello, ${actor.name.split(" ")[0]}` : "My page"}</h1>
      {chat ? <OpenChat chat={chat} /> : null}
      {called && call ? (
        <NextCall
          request={called}
          startsAt={call.startsAt}
          schoolZone={institution.zone}
          changeHref={requestLink(called, at)}
        />
      ) : null}
      <section aria-labelledby="open" className="mt-10">
        <h2 id="open" className="text-30">
          {called ? "Also open" : "Open requests"}
        </h2>
        {rest.length > 0 ? (
          <ul className="mt-4 border-t border-rule">
            {rest.map((request) => (
              <li key={request.id} className="border-b border-rule py-5">
                <RequestCard request={request} now={at} schoolZone={institution.zone} heading="h3">
                  <p className="mt-2">
                    <Link href={`/my/requests/${request.id}`} prefetch={false} className="link">
                      Read more<span className="sr-only"> about this request</span>
                    </Link>
                  </p>
                </RequestCard>
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-3 text-ink-2">
            {called || chat ? "Nothing else is open." : "Nothing is open."}
          </p>
        )}
        <p className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href="/talk" variant={called ? "outline" : "solid"}>
            Ask for a call or an answer
          </ButtonLink>
        </p>
      </section>
      <section aria-labelledby="kept" className="mt-12">
        <h2 id="kept" className="text-30">
          Saved
        </h2>
        <p className="mt-3">
          {saved === 0 ? "You have saved nothing yet. " : null}
          <Link href={saved === 0 ? "/programs" : "/my/saved"} prefetch={false} className="link">
            {saved === 0
              ? "Look through the programs"
              : `${saved} saved ${saved === 1 ? "item" : "items"}`}
          </Link>
        </p>
      </section>
    </div>
  );
}
