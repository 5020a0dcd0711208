// Column kinds and word lists that more than one table file uses.
import { timestamp } from "drizzle-orm/pg-core";

/** A point in time, UTC. Domain times are always set by the caller's `now`, never by a default. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });
