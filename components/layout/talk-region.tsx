import { ButtonLink } from "@/components/ui/button";
import type { DeskDay } from "@/lib/content/desk-hours";
import { DeskHours } from "./desk-hours";
import { PhoneLink } from "./phone-link";

type Props = {
  phone: string;
  zone: string;
  week: readonly DeskDay[];
  /** What the page is about, so that the first question already has an answer. */
  program?: string | undefined;
};

/** The way to a person, on every public page; the second skip link leads here. */
export function TalkRegion({ phone, zone, week, program }: Props) {
  const about = program ? `?program=${encodeURIComponent(program)}` : "";
  return (
    <section
      id="talk"
      tabIndex={-1}
      aria-labelledby="talk-title"
      className="mt-16 bg-accent-wash lg:mt-24 print:mt-6 print:border-t print:border-rule"
    >
      <div className="wrap grid gap-x-16 gap-y-8 py-12 md:grid-cols-[3fr_2fr] lg:py-16 print:py-4">
        <div>
          <h2 id="talk-title" className="text-30 lg:text-42">
            Talk to a counselor
          </h2>
          <p className="measure mt-4">
            Not sure which program fits, what your earlier courses count for, or whether this is the
            right time? Ask a person. You need no account, and asking commits you to nothing.
          </p>
          <p className="mt-3 text-16 text-ink-2">
            Chat is open while a counselor is free, most of the hours below. When it is closed, you
            write all the same and choose a time for a call in the same chat.
          </p>
          {/* Said by enhance.js when the region comes into view; its room is kept until then. It is
              no live region: nobody wants to hear it on every page. The script may be faster than
              the runtime of rendered pages, which takes the words as they are. */}
          <p
            data-chat-status
            data-program={program}
            suppressHydrationWarning
            className="mt-3 min-h-[2lh] text-16 font-semibold lg:min-h-[1lh]"
          >
            {""}
          </p>
          <div className="no-print mt-4 flex flex-wrap gap-3">
            <ButtonLink variant="solid" href={`/talk/chat${about}`} data-chat>
              Chat with a counselor
            </ButtonLink>
            <ButtonLink href={`/talk/callback${about}`}>Book a callback</ButtonLink>
            <ButtonLink href={`/talk/message${about}`}>Send a message</ButtonLink>
          </div>
        </div>
        <div className="text-16 md:border-l md:border-accent-bar md:pl-8">
          <h3 className="text-22">Or call us</h3>
          <p className="mt-1">
            <PhoneLink
              phone={phone}
              className="number text-30 text-accent no-underline hover:underline"
            />
          </p>
          <h3 className="mt-5 mb-2 text-22">When counselors are here</h3>
          <DeskHours week={week} zone={zone} />
        </div>
      </div>
    </section>
  );
}
