import Link from "next/link";
import type { RequestKind } from "@/lib/domain/journey";

/** Somebody who comes back after sending is told so before they ask twice by accident. */
export function AlreadySent({ kind }: { kind: RequestKind }) {
  return (
    <p role="status" className="mt-6 rounded border border-rule bg-accent-wash p-4">
      {kind === "callback" ? "You have booked a call already." : "You have sent a message already."}{" "}
      <Link prefetch={false} href={`/talk/${kind}/done`} className="underline underline-offset-4">
        See it
      </Link>
      , or answer below to ask for another one.
    </p>
  );
}
