import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { findCallToMove } from "@/db/queries/callbacks-move";
import { leadFiltersSchema, leadPath, leadQuery } from "@/lib/schemas/lead-filters";
import { requireStaff } from "@/server/session";

type Asked = Record<string, string | string[] | undefined>;

/** The booked call that the actor may change, and the list that the request was opened from. */
export async function openCall(id: string, page: "move" | "cancel-call", asked: Asked) {
  const query = leadQuery({
    ...leadFiltersSchema.parse(asked),
    after: undefined,
    before: undefined,
  });
  const actor = await requireStaff(`${leadPath(encodeURIComponent(id), "")}/${page}`);
  const call = /^[A-Za-z0-9_-]{1,64}$/.test(id) ? await findCallToMove(actor, id) : null;
  if (!call) notFound();
  return { call, query };
}

type Props = {
  heading: string;
  /** The booked time in both zones. */
  booked: string;
  givenName: string;
  backHref: string;
  children: ReactNode;
};

export function CallChange({ heading, booked, givenName, backHref, children }: Props) {
  return (
    <div className="max-w-2xl px-4 py-6 lg:px-8">
      <p className="text-14">
        <Link href={backHref} prefetch={false} className="link inline-flex min-h-9 items-center">
          Back to the request
        </Link>
      </p>
      <h1 className="mt-1 text-30">{heading}</h1>
      <p className="mt-2">
        {givenName} expects a call on <strong>{booked}</strong>.
      </p>
      {children}
    </div>
  );
}

type FieldsProps = {
  requestId: string;
  query: string;
  version: number;
  givenName: string;
  /** The question that the reason answers. */
  question: string;
  button: string;
  children?: ReactNode;
};

/** What every change of a booked call is sent with: which request, as it was read, and why. */
export function CallChangeFields(props: FieldsProps) {
  const { requestId, query, version, givenName, question, button, children } = props;
  return (
    <>
      <HiddenField name="requestId" value={requestId} />
      <HiddenField name="query" value={query} />
      <HiddenField name="version" value={String(version)} />
      {children}
      <TextField
        name="reason"
        label={question}
        hint={`${givenName} reads this by mail and on the page of the request.`}
        isMultiline
        rows={2}
      />
      <div>
        <SubmitButton>{button}</SubmitButton>
      </div>
    </>
  );
}

export const reasonRule = { required: "Say why in a few words: the person reads them." };
