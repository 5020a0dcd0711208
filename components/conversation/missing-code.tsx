import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import type { RequestForAsker } from "@/db/queries/requests-own";
import { inBothZones } from "@/lib/format";

type Props = {
  request: RequestForAsker;
  zone: string;
  schoolZone: string;
  codeHref: string;
  timesHref: string;
};

/** Sent, and not yet proven by the code of its mail: what is missing, and where it is typed. */
export function MissingCode({ request, zone, schoolZone, codeHref, timesHref }: Props) {
  const { wantedStartsAt, statedZone, email } = request;
  return (
    <section
      aria-labelledby="missing-code"
      className="rounded border border-rule border-l-4 border-l-accent bg-sheet px-5 py-4"
    >
      <h2 id="missing-code" className="text-22">
        One code is missing
      </h2>
      <p className="mt-1">
        {wantedStartsAt ? (
          <>
            Your call on{" "}
            <strong>{inBothZones(wantedStartsAt, statedZone ?? zone, schoolZone)}</strong> is booked
            with{" "}
          </>
        ) : (
          "We answer you by e-mail once you enter "
        )}
        the six digits that we mailed to <strong className="wrap-anywhere">{email}</strong>.
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-1">
        <ButtonLink variant="solid" href={codeHref}>
          Enter the code
        </ButtonLink>
        <Link prefetch={false} href={timesHref} className="link inline-flex min-h-11 items-center">
          {wantedStartsAt ? "Choose another time" : "Choose a time for a call instead"}
        </Link>
      </p>
    </section>
  );
}
