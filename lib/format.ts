/**
 * Numbers, days and times as people in the United States read them.
 * The words are the same on server and browser: the locale is fixed, the zone is an argument.
 */

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const cache = new Map<string, Intl.DateTimeFormat>();

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", options);
  if (cache.size >= 700) cache.clear();
  cache.set(key, made);
  return made;
}

/** Plain spaces for the narrow no-break ones that some versions of Intl put before "PM". */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

/** "$3,985", "$19,925"; cents only where there are some: "$12.50". */
export function money(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return (cents / 100).toLocaleString("en-US", {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** "19,000"; at most two decimals. */
export function number(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** "16%" from 16; at most one decimal. */
export function percent(value: number): string {
  return `${value.toLocaleString("en-US", { maximumFractionDigits: 1 })}%`;
}

function utcDay(isoDate: string): Date {
  const at = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) throw new RangeError(`not a calendar day: ${isoDate}`);
  return at;
}

/** "May 2022" from "2022-05" or "2022-05-31"; "2022" stays. RangeError: no such month. */
export function monthYear(isoMonth: string): string {
  if (/^\d{4}$/.test(isoMonth)) return isoMonth;
  const first = utcDay(`${isoMonth.slice(0, 7)}-01`);
  return dates({ timeZone: "UTC", year: "numeric", month: "long" }).format(first);
}

/** "December 1, 2026" from "2026-12-01". RangeError: no such day. */
export function dateLong(isoDate: string): string {
  const options = { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" } as const;
  return dates(options).format(utcDay(isoDate));
}

/**
 * "Tuesday, December 1" from "2026-12-01"; with `today` ("YYYY-MM-DD" on the same calendar)
 * "Today, December 1" and "Tomorrow, December 2", and the year where it is another.
 */
export function dayLabel(isoDate: string, today?: string): string {
  const at = utcDay(isoDate);
  const date = dates({ timeZone: "UTC", month: "long", day: "numeric" }).format(at);
  const weekday = dates({ timeZone: "UTC", weekday: "long" }).format(at);
  if (today === undefined) return `${weekday}, ${date}`;
  const ahead = (at.getTime() - utcDay(today).getTime()) / DAY_MS;
  if (ahead === 0) return `Today, ${date}`;
  if (ahead === 1) return `Tomorrow, ${date}`;
  const isOtherYear = isoDate.slice(0, 4) !== today.slice(0, 4);
  return isOtherYear ? `${weekday}, ${dateLong(isoDate)}` : `${weekday}, ${date}`;
}

/** "4:30 pm" on the wall of the zone. RangeError: unknown zone. */
export function time(at: Date, zone: string): string {
  const options = { timeZone: zone, hour: "numeric", minute: "2-digit", hour12: true } as const;
  return plain(dates(options).format(at)).replace("AM", "am").replace("PM", "pm");
}

/**
 * "4:30 pm Eastern time". In the hour that the wall shows twice in autumn it says which one is
 * meant: "1:30 am Eastern daylight time". RangeError: unknown zone.
 */
export function timeInZone(at: Date, zone: string): string {
  const text = time(at, zone);
  const isShownTwice = [-HOUR_MS, HOUR_MS].some(
    (shift) => time(new Date(at.getTime() + shift), zone) === text,
  );
  return `${text} ${isShownTwice ? longName(at, zone, "long") : zoneLabel(zone, at)}`;
}

/** "Tuesday, December 1, 4:30 pm Eastern time". RangeError: unknown zone. */
export function dayAndTime(at: Date, zone: string): string {
  const options = { timeZone: zone, weekday: "long", month: "long", day: "numeric" } as const;
  return `${dates(options).format(at)}, ${timeInZone(at, zone)}`;
}

/**
 * "Tuesday, December 1, 4:30 pm Mountain time (6:30 pm Eastern time at the school)"; the part in
 * brackets only where the clocks differ, with its day where that differs, too. RangeError: unknown
 * zone.
 */
export function inBothZones(at: Date, zone: string, schoolZone: string): string {
  const other = schoolTime(at, zone, schoolZone);
  return other ? `${dayAndTime(at, zone)} (${other} at the school)` : dayAndTime(at, zone);
}

/** The school's time beside a person's: null where both walls show the same under one name. */
export function schoolTime(at: Date, zone: string, schoolZone: string): string | null {
  if (timeInZone(at, zone) === timeInZone(at, schoolZone)) return null;
  const day = (of: string) =>
    dates({ timeZone: of, weekday: "long", month: "long", day: "numeric" }).format(at);
  const isSameDay = day(zone) === day(schoolZone);
  return isSameDay ? timeInZone(at, schoolZone) : dayAndTime(at, schoolZone);
}

const US_ZONES: Record<string, readonly string[]> = {
  "Eastern time": [
    "America/New_York",
    "America/Detroit",
    "America/Indiana/Indianapolis",
    "America/Indiana/Marengo",
    "America/Indiana/Petersburg",
    "America/Indiana/Vevay",
    "America/Indiana/Vincennes",
    "America/Indiana/Winamac",
    "America/Indianapolis",
    "America/Kentucky/Louisville",
    "America/Kentucky/Monticello",
    "America/Louisville",
    "US/Eastern",
  ],
  "Central time": [
    "America/Chicago",
    "America/Indiana/Knox",
    "America/Indiana/Tell_City",
    "America/Menominee",
    "America/North_Dakota/Beulah",
    "America/North_Dakota/Center",
    "America/North_Dakota/New_Salem",
    "US/Central",
  ],
  "Mountain time": ["America/Denver", "America/Boise", "US/Mountain"],
  "Arizona time": ["America/Phoenix", "US/Arizona"],
  "Pacific time": ["America/Los_Angeles", "US/Pacific"],
  "Alaska time": [
    "America/Anchorage",
    "America/Juneau",
    "America/Nome",
    "America/Sitka",
    "America/Metlakatla",
    "America/Yakutat",
    "US/Alaska",
  ],
  "Hawaii time": ["Pacific/Honolulu", "US/Hawaii"],
  "Hawaii–Aleutian time": ["America/Adak"],
  "Atlantic time": ["America/Puerto_Rico", "America/St_Thomas"],
};
const US_LABELS = new Map(
  Object.entries(US_ZONES).flatMap(([label, zones]) => zones.map((zone) => [zone, label])),
);

/** The zone in words: "Eastern time", "Central European time". RangeError: unknown zone. */
export function zoneLabel(zone: string, at?: Date): string {
  if (zone === "UTC" || zone === "Etc/UTC") return "UTC";
  return US_LABELS.get(zone) ?? longName(at ?? new Date(0), zone, "longGeneric");
}

function longName(at: Date, zone: string, timeZoneName: "long" | "longGeneric"): string {
  const parts = dates({ timeZone: zone, timeZoneName }).formatToParts(at);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
  return name.replace(/ (Standard|Daylight|Summer)? ?Time$/, (words) => words.toLowerCase());
}

/** "a, b and c"; the word before the last is "and" unless another is given. */
export function listing(items: readonly string[], word: "and" | "or" = "and"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
