import type { ReactNode } from "react";
import type { MyRequest } from "@/db/queries/my-requests";
import { promiseOf } from "@/lib/content/request-words";
import { topicLabels } from "@/lib/domain/topics";
import { localDate } from "@/lib/domain/zones";
import { dateLong, inBothZones, listing } from "@/lib/format";
import { phoneText } from "@/lib/phone";

type Props = {
  request: MyRequest;
  now: Date;
  schoolZone: string;
  heading: "h1" | "h2" | "h3";
  children?: ReactNode;
};

/** The sentence that says what happens now; a time is on the person's own clock. */
export function promiseText(request: MyRequest, now: Date, schoolZone: string): string {
  const zone = request.statedZone ?? schoolZone;
  const isToCome = request.bookedAt !== null && !request.isCallDone;
  return promiseOf({
    ...request,
    callAt: isToCome && request.bookedAt ? inBothZones(request.bookedAt, zone, schoolZone) : null,
    isCallOver:
      request.bookedAt !== null && request.bookedAt.getTime() + 30 * 60_000 < now.getTime(),
    phone: request.phone && phoneText(request.phone),
  });
}

/** A request as the person who asked understands it. */
export function RequestCard({ request, now, schoolZone, heading: Heading, children }: Props) {
  const zone = request.statedZone ?? schoolZone;
  const kind = request.kind === "callback" ? "A call" : "A message";
  return (
    <>
      <Heading className={Heading === "h1" ? "text-42" : "text-22"}>
        {topicLabels[request.topic]}
      </Heading>
      <p className="text-16 text-ink-2">
        {kind}, asked for on {dateLong(localDate(request.createdAt, zone))}
        {request.programs.length > 0 ? `, about ${listing(request.programs)}` : ""}{" "}
        <span className="whitespace-nowrap">· Reference {request.reference}</span>
      </p>
      <p className="mt-2">{promiseText(request, now, schoolZone)}</p>
      {children}
    </>
  );
}
