import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { listPersonas } from "@/db/queries/accounts";
import { afterSignIn } from "@/lib/auth/after-sign-in";
import { internalPath } from "@/lib/domain/internal-path";
import { env } from "@/lib/env";
import { rulesOf } from "@/lib/schemas/rules";
import { signInSchema } from "@/lib/schemas/sign-in";
import { currentActor } from "@/server/session";
import { requestSignInAction } from "./actions";
import { PersonaButtons } from "./persona-buttons";
import { SingleSignOn } from "./single-sign-on";

// The form sets the title: it says "Error: " first when there is a problem, without JavaScript too.
export const metadata: Metadata = { title: null };

const rules = rulesOf(signInSchema, { email: "Enter your e-mail address." });

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const next = internalPath(query.next, "/sign-in");
  const actor = await currentActor();
  if (actor.kind === "user") redirect(afterSignIn(actor.role, next));
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">Sign in</h1>
      <p className="mt-4 text-ink-2">
        We mail you a link and a six-digit code. There is no password to remember, and a new address
        gets an account by itself. Saved programs and requests from this device come along.
      </p>
      {query.error ? (
        <p role="status" className="mt-6 rounded border-2 border-mark bg-mark-wash p-4">
          That did not sign you in. The link may be used or expired; ask for a new one below.
        </p>
      ) : null}
      <ActionForm
        action={requestSignInAction}
        title="Sign in"
        rules={rules}
        className="mt-8 space-y-6"
      >
        <HiddenField name="next" value={next} />
        <TextField name="email" label="E-mail address" type="email" autoComplete="email" />
        <SubmitButton>Mail me a link and a code</SubmitButton>
      </ActionForm>
      <SingleSignOn name={env().oidc?.name ?? null} next={next} />
      {env().demo ? <PersonaButtons personas={await listPersonas()} next={next} /> : null}
    </div>
  );
}
