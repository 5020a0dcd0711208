import { dayAndTime, time, timeInZone, zoneLabel } from "@/lib/format";

type Props = {
  at: Date;
  schoolZone: string;
  /** The zone that the person stated; null when they stated none. */
  personZone: string | null;
  who: string;
  /** "time" where the day is said elsewhere. */
  shows?: "day" | "time";
};

/** A booked time on the school's clock and on the person's, each named. */
export function BothClocks({ at, schoolZone, personZone, who, shows = "day" }: Props) {
  const words = shows === "day" ? dayAndTime : timeInZone;
  const isSame =
    personZone !== null &&
    time(at, personZone) === time(at, schoolZone) &&
    zoneLabel(personZone, at) === zoneLabel(schoolZone, at);
  return (
    <>
      {words(at, schoolZone)}
      {personZone && !isSame ? (
        <span className="text-ink-2">
          {" "}
          · {words(at, personZone)} for {who}
        </span>
      ) : null}
    </>
  );
}
