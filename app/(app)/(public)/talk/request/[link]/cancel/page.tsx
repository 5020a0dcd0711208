import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { DeadLink } from "@/components/callback/dead-link";
import { Button } from "@/components/ui/button";
import { openByLink } from "@/server/request-by-link";
import { linkCancelAction } from "../../actions";

export const metadata: Metadata = { title: "Cancel your request" };

/** Asks once more, so that a mail scanner that opens links cancels nothing. */
export default async function CancelPage({ params }: PageProps<"/talk/request/[link]/cancel">) {
  const { link } = await params;
  const opened = await openByLink(link);
  if (!opened.ok) return <DeadLink reason={opened.reason} />;
  const path = `/talk/request/${link}`;
  if (!["unconfirmed", "waiting", "claimed"].includes(opened.request.state)) redirect(path);
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">
        {opened.request.bookedAt ? "Cancel the call?" : "Cancel the request?"}
      </h1>
      <p className="mt-4">
        {opened.request.reference}. Nobody will contact you about it, and your time goes to somebody
        else.
      </p>
      <form action={linkCancelAction} className="mt-8">
        <input type="hidden" name="link" value={link} />
        <Button variant="solid">Yes, cancel it</Button>
      </form>
      <p className="mt-4">
        <Link prefetch={false} href={path} className="underline underline-offset-4">
          Keep it
        </Link>
      </p>
    </div>
  );
}
