import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { dayAndTime } from "@/lib/format";

type Props = {
  heldAt: Date;
  givenName: string;
  zone: string;
  /** The two answers, as buttons. */
  children: ReactNode;
};

/** Words of the person that read like a stop: a counselor says what was meant. */
export function HoldNotice({ heldAt, givenName, zone, children }: Props) {
  return (
    <div className="mb-5">
      <Notice tone="mark" title={`Did ${givenName} ask us to stop?`}>
        <p>
          Something {givenName} wrote on {dayAndTime(heldAt, zone)} reads like it. What is queued
          for {givenName} waits until you have looked.
        </p>
        <div className="mt-3 flex flex-wrap gap-2">{children}</div>
      </Notice>
    </div>
  );
}
