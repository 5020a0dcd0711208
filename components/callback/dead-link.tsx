import Link from "next/link";

/** A changed, foreign or old link: what it means and where to go, with nothing given away. */
export function DeadLink({ reason }: { reason: "broken" | "expired" }) {
  return (
    <div className="mx-auto max-w-xl py-10">
      <h1 className="font-serif text-42 leading-tight">
        {reason === "expired" ? "This link has expired" : "This link does not open anything"}
      </h1>
      <p className="mt-4">
        {reason === "expired"
          ? "Links to a request work for 60 days. Your request itself is not lost."
          : "A part of the link may be missing, or it went to an address that was changed since. Copy the whole line from our newest mail and try again."}
      </p>
      <p className="mt-6">
        <Link
          prefetch={false}
          href="/sign-in?next=/my/requests"
          className="underline underline-offset-4"
        >
          Sign in to see your requests
        </Link>{" "}
        or{" "}
        <Link prefetch={false} href="/talk" className="underline underline-offset-4">
          ask again
        </Link>
        .
      </p>
    </div>
  );
}
