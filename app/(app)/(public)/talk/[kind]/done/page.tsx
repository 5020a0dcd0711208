import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { RequestSummary } from "@/components/callback/request-summary";
import { getInstitution } from "@/db/queries/institution";
import { getOwnRequest } from "@/db/queries/requests-own";
import { now } from "@/lib/clock";
import { kindSchema } from "@/lib/schemas/journey";
import { currentDraft } from "@/server/draft";
import { programNames } from "@/server/program-names";
import { bearerActor } from "@/server/session";
import { requestLink } from "@/server/signed-link";

export const metadata: Metadata = { title: "Your request" };

/** The confirmation, the same on reload, Back and in a second tab. */
export default async function DonePage({ params }: PageProps<"/talk/[kind]/done">) {
  const kind = kindSchema.safeParse((await params).kind).data;
  if (!kind) notFound();
  const draft = await currentDraft(kind);
  if (!draft?.requestId || !draft.isConfirmed) redirect(`/talk/${kind}`);
  const institution = await getInstitution();
  // Whoever holds the draft's cookie made the request.
  const request = await getOwnRequest(bearerActor(draft.requestId, null), draft.requestId);
  return (
    <RequestSummary
      request={request}
      institution={institution}
      programs={await programNames(request.programSlugs)}
      link={requestLink(request, now())}
      isNew
    />
  );
}
