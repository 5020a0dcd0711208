import type { Metadata } from "next";
import { CodeForms } from "@/components/callback/code-forms";
import { DeadLink } from "@/components/callback/dead-link";
import { RequestSummary } from "@/components/callback/request-summary";
import { getInstitution } from "@/db/queries/institution";
import { linkCodeSchema } from "@/lib/schemas/journey";
import { rulesOf } from "@/lib/schemas/rules";
import { programNames } from "@/server/program-names";
import { openByLink } from "@/server/request-by-link";
import { linkCodeAction, linkResendAction } from "../actions";

export const metadata: Metadata = { title: "Your request" };

const rules = rulesOf(linkCodeSchema, { code: "Enter the six digits of the code." });

/** Where mailed links lead. An unconfirmed request can be finished here, on any device. */
export default async function RequestPage({ params }: PageProps<"/talk/request/[link]">) {
  const { link } = await params;
  const opened = await openByLink(link);
  if (!opened.ok) return <DeadLink reason={opened.reason} />;
  const institution = await getInstitution();
  return (
    <>
      <RequestSummary
        request={opened.request}
        institution={institution}
        programs={await programNames(opened.request.programSlugs)}
        link={`/talk/request/${link}`}
      />
      {opened.request.state === "unconfirmed" ? (
        <div className="mx-auto max-w-2xl pb-10">
          <h2 className="font-serif text-30">Finish it with the code from our mail</h2>
          <p className="mt-2">
            The newest code counts. If ten minutes have passed, ask for a new one; it goes to{" "}
            <span className="break-words">{opened.request.email}</span>.
          </p>
          <CodeForms
            title=""
            hidden={{ link }}
            rules={rules}
            action={linkCodeAction}
            resend={linkResendAction}
            label="Finish"
          />
        </div>
      ) : null}
    </>
  );
}
