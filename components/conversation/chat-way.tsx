import { ButtonLink } from "@/components/ui/button";
import { StatusLine } from "./status-line";
import type { ChatStatus } from "./status-words";

/** Chat among the ways to a person, with whether somebody is there now. */
export function ChatWay({ status, now, zone }: { status: ChatStatus; now: Date; zone: string }) {
  return (
    <section
      aria-labelledby="ways-chat"
      className="mt-10 grid gap-x-10 gap-y-4 border-t border-rule pt-8 lg:grid-cols-2"
    >
      <div>
        <h2 id="ways-chat" className="text-30">
          Chat now
        </h2>
        <p className="measure mt-2">
          You write, a counselor answers. When nobody is free, you choose a time for a call in the
          same chat.
        </p>
      </div>
      <div>
        <StatusLine status={status} now={now} zone={zone} />
        <p className="mt-4">
          <ButtonLink variant={status.isOpen ? "solid" : "outline"} href="/talk/chat" data-chat>
            Chat with a counselor
          </ButtonLink>
        </p>
      </div>
    </section>
  );
}
