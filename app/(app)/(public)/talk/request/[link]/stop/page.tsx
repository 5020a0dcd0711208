import type { Metadata } from "next";
import Link from "next/link";
import { DeadLink } from "@/components/callback/dead-link";
import { Button } from "@/components/ui/button";
import { getInstitution } from "@/db/queries/institution";
import { openByLink } from "@/server/request-by-link";
import { linkStopAction } from "../../actions";

export const metadata: Metadata = { title: "Stop contacting me" };

/** Asks once more, so that a mail scanner that opens links stops nothing. */
export default async function StopPage({
  params,
  searchParams,
}: PageProps<"/talk/request/[link]/stop">) {
  const { link } = await params;
  const { done } = await searchParams;
  const opened = await openByLink(link);
  if (!opened.ok) return <DeadLink reason={opened.reason} />;
  const { name } = await getInstitution();
  const isDone = done === "1";
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">
        {isDone ? "You said stop" : "Stop contacting you?"}
      </h1>
      <p className="mt-4" role={isDone ? "status" : undefined}>
        {isDone
          ? `Nobody from ${name} calls, texts or writes to you any more, also not about requests you made before. If you ask us something new, we answer that and nothing else.`
          : `One click ends calls, texts and mail from ${name} at once, at every number and address you gave us, also about requests that are still open.`}
      </p>
      {isDone ? null : (
        <form action={linkStopAction} className="mt-8">
          <input type="hidden" name="link" value={link} />
          <Button variant="solid">Stop contacting me</Button>
        </form>
      )}
      <p className="mt-6">
        <Link
          prefetch={false}
          href={`/talk/request/${link}`}
          className="underline underline-offset-4"
        >
          {isDone ? "See the request" : "Keep in contact"}
        </Link>
      </p>
    </div>
  );
}
