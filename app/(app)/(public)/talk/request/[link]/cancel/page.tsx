import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { DeadLink } from "@/components/callback/dead-link";
import { ReasonField } from "@/components/callback/reason-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import { linkCancelSchema } from "@/lib/schemas/journey";
import { rulesOf } from "@/lib/schemas/rules";
import { openByLink } from "@/server/request-by-link";
import { linkCancelAction } from "../../actions";

// The form sets the title.
export const metadata: Metadata = { title: null };

const rules = rulesOf(linkCancelSchema, {});

/** Asks once more, so that a mail scanner that opens links cancels nothing. */
export default async function CancelPage({ params }: PageProps<"/talk/request/[link]/cancel">) {
  const { link } = await params;
  const opened = await openByLink(link);
  if (!opened.ok) {
    return (
      <>
        <title>Cancel your request</title>
        <DeadLink reason={opened.reason} />
      </>
    );
  }
  const path = `/talk/request/${link}`;
  const { state, isCallPending } = opened.request;
  if (!["unconfirmed", "waiting", "claimed"].includes(state) && !isCallPending) redirect(path);
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">
        {opened.request.bookedAt ? "Cancel the call?" : "Cancel the request?"}
      </h1>
      <p className="mt-4">
        {opened.request.reference}. Nobody will contact you about it, and your time goes to somebody
        else.
      </p>
      <ActionForm
        action={linkCancelAction}
        title="Cancel your request"
        rules={rules}
        className="mt-8 grid gap-6"
      >
        <HiddenField name="link" value={link} />
        {opened.request.bookedAt ? <ReasonField label="Why?" /> : null}
        <div>
          <SubmitButton>Yes, cancel it</SubmitButton>
        </div>
      </ActionForm>
      <p className="mt-4">
        <Link prefetch={false} href={path} className="underline underline-offset-4">
          Keep it
        </Link>
      </p>
    </div>
  );
}
