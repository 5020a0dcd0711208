import type { Metadata } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { findTokenAddress } from "@/db/queries/accounts";
import { throughSignIn } from "@/lib/auth/after-sign-in";
import { now } from "@/lib/clock";
import { internalPath } from "@/lib/domain/internal-path";
import { tokenHash } from "@/server/auth";

export const metadata: Metadata = { title: "Finish signing in" };

/**
 * Where a mailed link leads. Opening it uses nothing up, so a mail scanner that prefetches links
 * signs nobody in; the button does.
 */
export default async function ConfirmPage({ searchParams }: PageProps<"/sign-in/confirm">) {
  const query = await searchParams;
  const token = typeof query.token === "string" ? query.token : "";
  const next = internalPath(query.next, "/sign-in");
  const email = token ? await findTokenAddress(tokenHash(token), now()) : null;
  if (!email) return <Unusable next={next} />;
  const target = new URLSearchParams({ callbackUrl: throughSignIn(next), token, email });
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">Finish signing in</h1>
      <p className="mt-4">
        You are about to sign in as <strong className="break-words">{email}</strong>.
      </p>
      <form method="post" action={`/api/auth/callback/email?${target}`} className="mt-8">
        <Button variant="solid">Sign in</Button>
      </form>
    </div>
  );
}

function Unusable({ next }: { next: string }) {
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">This link no longer works</h1>
      <p className="mt-4">
        Sign-in links work once and for thirty minutes. Ask for a new one; it takes a moment, and
        nothing you saved or typed is lost.
      </p>
      <p className="mt-6">
        <Link
          prefetch={false}
          href={`/sign-in?next=${encodeURIComponent(next)}`}
          className="underline underline-offset-4"
        >
          Ask for a new link
        </Link>
      </p>
    </div>
  );
}
