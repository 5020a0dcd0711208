import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { CodeForms } from "@/components/callback/code-forms";
import { QuestionPage } from "@/components/callback/question-page";
import { getInstitution } from "@/db/queries/institution";
import { findHold } from "@/db/queries/slots";
import { now } from "@/lib/clock";
import { inBothZones } from "@/lib/format";
import { kindSchema, talkCodeSchema } from "@/lib/schemas/journey";
import { rulesOf } from "@/lib/schemas/rules";
import { currentDraft } from "@/server/draft";
import { resendCodeAction, talkCodeAction } from "../../actions";

// The form sets the title: it says "Error: " first when there is a problem, without JavaScript too.
export const metadata: Metadata = { title: null };

const rules = rulesOf(talkCodeSchema, { code: "Enter the six digits of the code." });

/** The last step of a visitor: the code from the mail books the call or sends the message. */
export default async function CodePage({ params }: PageProps<"/talk/[kind]/code">) {
  const kind = kindSchema.safeParse((await params).kind).data;
  if (!kind) notFound();
  const draft = await currentDraft(kind);
  if (!draft) redirect(`/talk/${kind}`);
  if (draft.isConfirmed) redirect(`/talk/${kind}/done`);
  if (!draft.requestId) redirect(`/talk/${kind}/check`);
  const { zone, slotStartsAt } = draft.answers;
  const { zone: schoolZone } = await getInstitution();
  const time = zone && slotStartsAt ? inBothZones(new Date(slotStartsAt), zone, schoolZone) : null;
  return (
    <QuestionPage
      heading={kind === "callback" ? "One code, then it is booked" : "One code, then it is sent"}
      progress={null}
      backHref={`/talk/${kind}/check`}
    >
      <p className="mt-4">
        We mailed six digits to <strong className="break-words">{draft.answers.email}</strong>, so
        that nobody can ask in your name.{" "}
        {time ? (
          <>
            The code books your call on <strong>{time}</strong>.
          </>
        ) : null}
      </p>
      <CodeForms
        title={kind === "callback" ? "Enter the code to book" : "Enter the code to send"}
        hidden={{ kind }}
        rules={rules}
        action={talkCodeAction}
        resend={resendCodeAction}
        label={kind === "callback" ? "Book the call" : "Send the message"}
        hold={time && zone ? { until: await findHold(draft.id, now()), zone } : null}
      />
      <p className="mt-6 text-ink-2">
        Wrong address?{" "}
        <Link
          prefetch={false}
          href={`/talk/${kind}/email`}
          className="underline underline-offset-4"
        >
          Change it
        </Link>
        . Have an account?{" "}
        <Link
          prefetch={false}
          href={`/sign-in?next=/talk/${kind}/check`}
          className="underline underline-offset-4"
        >
          Sign in
        </Link>{" "}
        and skip the code.
      </p>
    </QuestionPage>
  );
}
