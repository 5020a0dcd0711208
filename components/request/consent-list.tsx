import type { MyConsent } from "@/db/queries/my-consents";
import { channelTitles } from "@/lib/content/privacy-words";
import { dayAndTime } from "@/lib/format";
import { phoneText } from "@/lib/phone";

/** Receipts with the exact words that stood on the page, newest first. */
export function ConsentList({ receipts, zone }: { receipts: MyConsent[]; zone: string }) {
  if (receipts.length === 0) {
    return (
      <p className="mt-3 text-ink-2">
        Nothing. You ticked no box, and you did not need to: what you ask for is answered anyway.
      </p>
    );
  }
  return (
    <ol className="mt-4 border-t border-rule">
      {receipts.map((receipt) => (
        <li key={receipt.id} className="border-b border-rule py-5">
          <p className="font-semibold">
            {channelTitles[receipt.channel]}: {receipt.isGiven ? "yes" : "no"}
          </p>
          <p className="text-16 text-ink-2">
            {dayAndTime(receipt.givenAt, zone)}
            {receipt.phone && receipt.channel !== "all" ? `, for ${phoneText(receipt.phone)}` : ""}
            {receipt.isByStaff ? ", recorded by a counselor after you said it" : ""}
          </p>
          <blockquote className="measure mt-2 border-l-2 border-rule pl-4">
            {receipt.words}
          </blockquote>
        </li>
      ))}
    </ol>
  );
}
