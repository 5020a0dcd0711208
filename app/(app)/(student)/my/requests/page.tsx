import type { Metadata } from "next";
import Link from "next/link";
import { RequestCard } from "@/components/request/request-card";
import { RequestEvents } from "@/components/request/request-events";
import { ButtonLink } from "@/components/ui/button";
import { getInstitution } from "@/db/queries/institution";
import { listMyEvents, listMyRequests } from "@/db/queries/my-requests";
import { now } from "@/lib/clock";
import { requireStudent } from "@/server/session";

export const metadata: Metadata = { title: "My requests" };

export default async function MyRequestsPage() {
  const actor = await requireStudent("/my/requests");
  const [{ zone }, requests] = await Promise.all([getInstitution(), listMyRequests(actor)]);
  const ids = requests.map((request) => request.id);
  const events = await listMyEvents(actor, ids);
  const at = now();
  return (
    <div className="max-w-3xl pb-10">
      <h1 className="text-42">My requests</h1>
      <p className="mt-3 text-ink-2">
        Every call we tried, every answer and every next step stands here.
      </p>
      {requests.length > 0 ? (
        <ul className="mt-8 border-t border-rule">
          {requests.map((request) => (
            <li key={request.id} className="border-b border-rule py-7">
              <RequestCard request={request} now={at} schoolZone={zone} heading="h2">
                <RequestEvents
                  events={events.get(request.id) ?? []}
                  zone={request.statedZone ?? zone}
                  label={`What was done about ${request.reference}`}
                />
                <p className="mt-4">
                  <Link href={`/my/requests/${request.id}`} prefetch={false} className="link">
                    Open this request<span className="sr-only">, {request.reference}</span>
                  </Link>
                </p>
              </RequestCard>
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-8">
          <p>You have asked for nothing yet.</p>
          <p className="mt-5">
            <ButtonLink href="/talk" variant="solid">
              Ask for a call or an answer
            </ButtonLink>
          </p>
        </div>
      )}
    </div>
  );
}
