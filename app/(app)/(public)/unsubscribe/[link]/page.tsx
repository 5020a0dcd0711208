import type { Metadata } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { getInstitution } from "@/db/queries/institution";
import { notificationWords } from "@/lib/content/privacy-words";
import { readUnsubscribeLink } from "@/server/unsubscribe-link";
import { unsubscribeAction } from "../actions";

export const metadata: Metadata = { title: "Stop mails of this kind", robots: { index: false } };

/** Asks once more, so that a mail scanner that opens links switches nothing off. */
export default async function UnsubscribePage({
  params,
  searchParams,
}: PageProps<"/unsubscribe/[link]">) {
  const { link } = await params;
  const { done } = await searchParams;
  const read = readUnsubscribeLink(link);
  if (!read) return <Broken />;
  const { name } = await getInstitution();
  const { title, words } = notificationWords[read.kind];
  const isDone = done === "1";
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">
        {isDone ? "These mails have stopped" : "Stop these mails?"}
      </h1>
      <p className="mt-4">
        <strong>{title}</strong> from {name}. {words}
      </p>
      {isDone ? (
        <p className="mt-4" role="status">
          You get none of this kind any more. You can switch them on again under Privacy.
        </p>
      ) : (
        <form action={unsubscribeAction} className="mt-8">
          <input type="hidden" name="link" value={link} />
          <Button variant="solid">Stop mails of this kind</Button>
        </form>
      )}
      <p className="mt-6">
        <Link
          prefetch={false}
          href="/sign-in?next=/my/privacy"
          className="underline underline-offset-4"
        >
          All your choices, and how to stop everything
        </Link>
      </p>
    </div>
  );
}

function Broken() {
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">This link does not open anything</h1>
      <p className="mt-4">
        A part of the link may be missing. Copy the whole line from the mail and try again, or{" "}
        <Link
          prefetch={false}
          href="/sign-in?next=/my/privacy"
          className="underline underline-offset-4"
        >
          sign in to choose which mails you get
        </Link>
        .
      </p>
    </div>
  );
}
