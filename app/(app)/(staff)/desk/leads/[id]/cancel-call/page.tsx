import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/form/action-form";
import { getInstitution } from "@/db/queries/institution";
import { inBothZones } from "@/lib/format";
import { leadPath } from "@/lib/schemas/lead-filters";
import { cancelCallAction } from "../../../callbacks/actions";
import { CallChange, CallChangeFields, openCall, reasonRule } from "../call-change";

export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/leads/[id]/cancel-call">;

/** Ends a booked call, with a word to the person. To give it another time is one click away. */
export default async function CancelCallPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { call, query } = await openCall(id, "cancel-call", await searchParams);
  const { zone: schoolZone } = await getInstitution();
  return (
    <CallChange
      heading="Cancel the call"
      booked={inBothZones(call.startsAt, call.statedZone ?? schoolZone, schoolZone)}
      givenName={call.givenName}
      backHref={leadPath(id, query)}
    >
      <p className="measure mt-4">
        The time goes to somebody else, and the request ends unless it was answered in writing. If
        only the time is wrong, move the call instead.
      </p>
      <ActionForm
        action={cancelCallAction}
        title="Cancel the call · Desk"
        rules={{ reason: reasonRule }}
        className="mt-6 grid gap-6"
      >
        <CallChangeFields
          requestId={id}
          query={query}
          version={call.version}
          givenName={call.givenName}
          question="Why is it cancelled?"
          button="Cancel the call"
        />
      </ActionForm>
    </CallChange>
  );
}
