import type { AvailabilityPreview } from "@/db/queries/availability-preview";

/** "In the next 14 days this gives 96 times for calls." */
export function outlookWords({ times, horizonDays }: AvailabilityPreview): string {
  const within = `In the next ${horizonDays} ${horizonDays === 1 ? "day" : "days"} this gives`;
  if (times === 0) return `${within} no time for calls.`;
  return `${within} ${times.toLocaleString("en-US")} ${times === 1 ? "time" : "times"} for calls.`;
}
