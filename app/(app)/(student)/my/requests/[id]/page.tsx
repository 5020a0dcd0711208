import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { RequestCard } from "@/components/request/request-card";
import { RequestEvents } from "@/components/request/request-events";
import { SharedWithUs } from "@/components/request/shared-with-us";
import { ButtonLink } from "@/components/ui/button";
import { getInstitution } from "@/db/queries/institution";
import { getMyRequest, listMyEvents } from "@/db/queries/my-requests";
import { now } from "@/lib/clock";
import { transition } from "@/lib/domain/request-states";
import { isAppError } from "@/lib/errors";
import { notYours, requireStudent } from "@/server/session";
import { requestLink } from "@/server/signed-link";

export const metadata: Metadata = { title: "My request" };

export default async function MyRequestPage({ params }: PageProps<"/my/requests/[id]">) {
  const { id } = await params;
  const actor = await requireStudent(`/my/requests/${encodeURIComponent(id)}`);
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) notFound();
  const [{ zone }, request] = await Promise.all([
    getInstitution(),
    getMyRequest(actor, id).catch((error: unknown) => {
      if (isAppError(error) && error.code === "not_found") return notYours("/my/requests");
      throw error;
    }),
  ]);
  const events = (await listMyEvents(actor, [id])).get(id) ?? [];
  const at = now();
  const canChange = transition(request.state, "cancel").ok;
  return (
    <div className="max-w-3xl pb-10">
      <p className="mb-3 text-16">
        <Link href="/my/requests" prefetch={false} className="link">
          My requests
        </Link>
      </p>
      <RequestCard request={request} now={at} schoolZone={zone} heading="h1">
        {request.question ? (
          <blockquote
            dir="auto"
            aria-label="What you asked"
            className="measure mt-5 border-l-2 border-rule pl-4 whitespace-pre-wrap break-words"
          >
            {request.question}
          </blockquote>
        ) : null}
        {canChange ? (
          <p className="mt-5">
            <ButtonLink href={requestLink(request, at)}>
              {request.bookedAt ? "Change or cancel this call" : "Cancel this request"}
            </ButtonLink>
          </p>
        ) : null}
      </RequestCard>
      <h2 className="mt-10 text-30">What was done</h2>
      <RequestEvents events={events} zone={request.statedZone ?? zone} label="What was done" />
      <SharedWithUs items={request.sharedItems} />
    </div>
  );
}
