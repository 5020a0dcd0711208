import Link from "next/link";
import { HoursForm } from "@/components/availability/hours-form";
import { Answer } from "@/components/ui/answer";
import { Notice } from "@/components/ui/notice";
import { getAvailability, listCounselors } from "@/db/queries/availability";
import { previewAvailability } from "@/db/queries/availability-preview";
import { getInstitution } from "@/db/queries/institution";
import type { Actor } from "@/lib/auth/actor";
import { zoneOptions } from "@/lib/content/zones";
import { inBothZones } from "@/lib/format";
import { hoursAction } from "./actions";
import { outlookWords } from "./outlook-words";

type Props = { actor: Actor; userId: string; now: Date; isSaved: boolean };

/** One counselor's hours: what they give, whom they leave waiting, and the form. */
export async function HoursView({ actor, userId, now, isSaved }: Props) {
  const availability = await getAvailability(actor, userId, now);
  const [preview, { zone: schoolZone }] = await Promise.all([
    previewAvailability(actor, userId, null, now),
    getInstitution(),
  ]);
  const title = availability.isOwn ? "My hours" : `Hours of ${availability.name}`;
  return (
    <>
      <h1 className="text-30">{title}</h1>
      <p className="measure mt-1 text-ink-2">
        {outlookWords(preview)} Times that people can book come from these hours, the school’s
        holidays and the settings for calls.
      </p>
      {isSaved ? (
        <div className="mt-5 max-w-3xl">
          <Answer>
            The hours are saved. The times that people can book follow them from now on.
          </Answer>
        </div>
      ) : null}
      {preview.callsOutside.length > 0 ? (
        <div className="mt-5 max-w-3xl">
          <Notice tone="mark" title="Booked calls outside of these hours">
            <p>They stay booked. Keep each one, or move it with a word to the person.</p>
            <ul className="bullets mt-1">
              {preview.callsOutside.map(({ id, givenName, startsAt, isUnowned }) => (
                <li key={id}>
                  <Link href={`/desk/leads/${id}`} prefetch={false} className="link">
                    {givenName}
                  </Link>
                  , {inBothZones(startsAt, availability.zone, schoolZone)}
                  {isUnowned ? ", claimed by nobody yet" : ""}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <HoursForm
        availability={availability}
        title={`${title} · Desk`}
        zones={zoneOptions(availability.zone)}
        action={hoursAction}
      />
    </>
  );
}

/** The other counselors whose hours the actor may edit. */
export async function Others({ actor, current }: { actor: Actor; current: string | null }) {
  const others = (await listCounselors(actor)).filter(({ userId }) => userId !== current);
  if (others.length === 0) return null;
  return (
    <nav aria-label="Counselors" className="no-print mb-6">
      <ul className="flex flex-wrap gap-x-5">
        {others.map(({ userId, name, isOwn }) => (
          <li key={userId}>
            <Link
              href={isOwn ? "/desk/hours" : `/desk/hours/${userId}`}
              prefetch={false}
              className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11"
            >
              {isOwn ? "My hours" : name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
