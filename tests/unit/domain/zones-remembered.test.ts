// Offsets are remembered by day: what is read off a wall is what the runtime itself shows, on days
// when clocks move too.
import { expect, test } from "vitest";
import { localParts } from "@/lib/domain/zones";

const HALF_HOUR_MS = 30 * 60_000;
const years: [zone: string, year: number][] = [
  ["America/New_York", 2026],
  ["America/Phoenix", 2026],
  // By two hours, and a minute after midnight.
  ["America/St_Johns", 1988],
  // By half an hour.
  ["Australia/Lord_Howe", 2026],
  // Twice a year more for Ramadan.
  ["Africa/Casablanca", 2026],
  // Skipped a whole day.
  ["Pacific/Apia", 2011],
  ["Asia/Kathmandu", 2026],
];

test.each(years)("%s, each half hour of %d", (zone, year) => {
  const shown = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  const end = Date.UTC(year + 1, 0, 1);
  let looked = 0;
  for (let at = Date.UTC(year, 0, 1); at < end; at += HALF_HOUR_MS) {
    const { isoDate, hour, minute, second } = localParts(new Date(at + 59_999), zone);
    const two = (value: number) => String(value).padStart(2, "0");
    const read = `${isoDate} ${two(hour)}:${two(minute)}:${two(second)}`;
    if (read !== shown.format(at + 59_999)) expect(read).toBe(shown.format(at + 59_999));
    looked += 1;
  }
  expect(looked).toBeGreaterThan(17_500);
});
