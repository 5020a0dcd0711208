import { getInstitution } from "@/db/queries/institution";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { calendarFile } from "@/server/calendar";
import { openByLink } from "@/server/request-by-link";

/** The booked call as an .ics file; 404 for a link that opens nothing or has no call. */
export async function GET(_request: Request, { params }: { params: Promise<{ link: string }> }) {
  const { link } = await params;
  const opened = await openByLink(link);
  if (!opened.ok || !opened.request.bookedAt) return new Response("Not found\n", { status: 404 });
  const { request } = opened;
  const institution = await getInstitution();
  const file = calendarFile(
    {
      requestId: request.id,
      reference: request.reference,
      startsAt: opened.request.bookedAt,
      minutes: institution.slotMinutes,
      sequence: request.calendarSequence,
      isCancelled: request.state === "cancelled",
      institutionName: institution.name,
      phone: institution.phone,
      link: `${env().appUrl}/talk/request/${link}`,
    },
    now(),
  );
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${request.reference}.ics"`,
      "cache-control": "no-store",
    },
  });
}
