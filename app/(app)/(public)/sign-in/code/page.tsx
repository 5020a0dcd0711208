import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { rulesOf } from "@/lib/schemas/rules";
import { codeSchema } from "@/lib/schemas/sign-in";
import { readSignInStart } from "@/server/sign-in-start";
import { requestSignInAction, signInCodeAction } from "../actions";

// The form sets the title: it says "Error: " first when there is a problem, without JavaScript too.
export const metadata: Metadata = { title: null };

const rules = rulesOf(codeSchema, { code: "Enter the six digits of the code." });

export default async function SignInCodePage({ searchParams }: PageProps<"/sign-in/code">) {
  const isMailed = (await searchParams).mailed !== "no";
  const start = await readSignInStart();
  if (!start) redirect("/sign-in");
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">Look in your mail</h1>
      <p className="mt-4">
        {isMailed ? "We sent a link and a six-digit code to" : "No new mail was sent to"}{" "}
        <strong className="break-words">{start.email}</strong>
        {isMailed
          ? ". Open the link on this device, or type the code here."
          : ": several were, within minutes. The newest one still works. Open its link on this device, or type its code if it was asked for in this browser."}{" "}
        The code works for ten minutes, the link for thirty.
      </p>
      <ActionForm
        action={signInCodeAction}
        title="Enter the code"
        rules={rules}
        className="mt-8 space-y-6"
      >
        <TextField
          name="code"
          label="Six-digit code"
          inputMode="numeric"
          autoComplete="one-time-code"
          width="short"
        />
        <SubmitButton>Sign in</SubmitButton>
      </ActionForm>
      <ActionForm action={requestSignInAction} className="mt-10 border-t border-rule pt-6">
        <HiddenField name="email" value={start.email} />
        <HiddenField name="next" value={start.next} />
        <p className="mb-3 text-ink-2">
          Nothing there after a minute? Look in the junk folder, or{" "}
          <Link prefetch={false} href="/sign-in" className="underline underline-offset-4">
            use another address
          </Link>
          .
        </p>
        <SubmitButton variant="outline">Send a new code</SubmitButton>
      </ActionForm>
    </div>
  );
}
