import Link from "next/link";
import { phoneText } from "@/lib/phone";

/** No free time in the whole horizon: said plainly, with two other ways to a person. */
export function NoTimes({ phone }: { phone: string }) {
  return (
    <div className="mt-6 rounded border border-rule bg-accent-wash p-4">
      <p>
        Every time in the next two weeks is taken. Your answers so far are kept; new times open each
        day.
      </p>
      <p className="mt-3">
        You can{" "}
        <Link prefetch={false} href="/talk/message" className="underline underline-offset-4">
          send a message
        </Link>{" "}
        now, or call us at{" "}
        <a href={`tel:${phone}`} className="underline underline-offset-4">
          {phoneText(phone)}
        </a>
        .
      </p>
    </div>
  );
}
