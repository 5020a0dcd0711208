/**
 * Calling law of a state where it is stricter than the country's.
 * Source: domain rule 1 (stricter state rows win); each row names its law.
 */

export type StateCallingRule = {
  /** Minutes of the called person's day when calls may begin, by weekday (0 = Sunday); null: none. */
  hours: readonly ({ earliestMinute: number; latestMinute: number } | null)[];
  /** Calls and texts on one subject in 24 hours; null: no limit of its own. */
  maxPerDay: number | null;
  /** True where nobody is called on a public holiday. */
  isClosedOnHolidays: boolean;
};
