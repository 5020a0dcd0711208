import type { Slot } from "@/lib/domain/slots";
import { groupByDay } from "@/lib/domain/slots";
import { localDate } from "@/lib/domain/zones";
import { dayLabel, schoolTime, time, timeInZone, zoneLabel } from "@/lib/format";
import { DayLinks } from "./day-links";
import { OwnZone } from "./own-zone";
import { TimeChoice } from "./time-choice";
import { ZoneForm } from "./zone-form";

type Props = {
  /** Free times, soonest first. */
  slots: Slot[];
  zone: string;
  /** Each time is shown on this clock, too, where it differs. */
  schoolZone: string;
  /** By the person or their browser; else `zone` is the school's, and only shown. */
  isZoneStated: boolean;
  /** The day asked for, "YYYY-MM-DD" in `zone`; the first with a free time when it has none. */
  day: string | null;
  chosen: Date | null;
  path: string;
  /** What the zone is called: somebody else's at the desk. */
  zoneWords?: string;
  /** What else stays in the address. */
  keep?: Record<string, string>;
  now: Date;
};

/** "Today" over "November 23": the two halves of a day's label. */
function dayWords(isoDate: string, today: string): { weekday: string; date: string } {
  const [weekday = "", date = ""] = dayLabel(isoDate, today).split(", ");
  return { weekday, date };
}

function withQuery(path: string, query: Record<string, string>): string {
  return `${path}?${new URLSearchParams(query)}`;
}

/** The choice outside of the form: zone and day, both links and GET forms. */
export function SlotDays(props: Omit<Props, "schoolZone">) {
  const { slots, zone, isZoneStated, day, chosen, path, keep, now } = props;
  const days = groupByDay(slots, zone);
  const current = currentDay(days, day, chosen, zone);
  const today = localDate(now, zone);
  return (
    <>
      {isZoneStated ? null : <OwnZone />}
      <ZoneForm
        zone={isZoneStated ? zone : null}
        label={props.zoneWords ?? (isZoneStated ? "Your time zone" : "Show times in")}
        path={path}
        keep={{ ...keep, ...(current ? { day: current.isoDate } : {}) }}
      />
      <DayLinks
        days={days.map(({ isoDate, slots: ofDay }) => ({
          href: withQuery(path, { ...keep, ...(isZoneStated ? { zone } : {}), day: isoDate }),
          ...dayWords(isoDate, today),
          isCurrent: isoDate === current?.isoDate,
          count: ofDay.length,
        }))}
      />
    </>
  );
}

/** The choice inside of the form: the times of the current day. */
export function SlotTimes({
  slots,
  zone,
  schoolZone,
  day,
  chosen,
  now,
}: Omit<Props, "path" | "keep" | "zoneWords" | "isZoneStated">) {
  const current = currentDay(groupByDay(slots, zone), day, chosen, zone);
  if (!current) return null;
  // On the night the clocks go back an hour is shown twice: those times name their half.
  const isShownTwice = (at: Date) =>
    current.slots.filter((other) => time(other.startsAt, zone) === time(at, zone)).length > 1;
  return (
    <TimeChoice
      key={`${zone} ${current.isoDate}`}
      legend={`${dayLabel(current.isoDate, localDate(now, zone))}, ${zoneLabel(zone, now)}`}
      hint={
        current.slots.some(({ startsAt }) => schoolTime(startsAt, zone, schoolZone))
          ? `The school is on ${zoneLabel(schoolZone, now)}.`
          : null
      }
      chosen={chosen?.toISOString() ?? null}
      times={current.slots.map(({ startsAt }) => ({
        value: startsAt.toISOString(),
        label: isShownTwice(startsAt) ? timeInZone(startsAt, zone) : time(startsAt, zone),
        note: schoolWords(startsAt, zone, schoolZone),
      }))}
    />
  );
}

/** "6:30 pm at the school", with its day where it is another; null where the clocks agree. */
function schoolWords(at: Date, zone: string, schoolZone: string): string | null {
  if (!schoolTime(at, zone, schoolZone)) return null;
  const day = localDate(at, schoolZone);
  const weekday = day === localDate(at, zone) ? "" : ` ${dayLabel(day).split(",")[0]}`;
  return `${time(at, schoolZone)}${weekday} at the school`;
}

function currentDay(
  days: { isoDate: string; slots: Slot[] }[],
  day: string | null,
  chosen: Date | null,
  zone: string,
) {
  const wanted = day ?? (chosen ? localDate(chosen, zone) : null);
  return days.find(({ isoDate }) => isoDate === wanted) ?? days[0];
}
