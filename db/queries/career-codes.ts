// The occupations that an editor names for a career, checked where they are typed.
import { inArray } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { can } from "../../lib/auth/permissions";
import type { CareerEntry } from "../../lib/domain/career-entry";
import { forbidden, invalid } from "../../lib/errors";
import { database } from "../client";
import { occupations } from "../schema";

/** Throws `no_such_occupation` at the field that names one which is not here. */
export async function refuseUnknownOccupations(
  actor: Actor,
  { occupationCode, furtherCodes }: Pick<CareerEntry, "occupationCode" | "furtherCodes">,
): Promise<void> {
  if (!can(actor, "catalog.edit")) throw forbidden();
  const wanted = [occupationCode, ...furtherCodes].filter(Boolean);
  if (wanted.length === 0) return;
  const rows = await database()
    .select({ code: occupations.code })
    .from(occupations)
    .where(inArray(occupations.code, wanted));
  const isKnown = (code: string) => rows.some((row) => row.code === code);
  if (occupationCode && !isKnown(occupationCode)) {
    throw invalid("no_such_occupation", { field: "occupationCode" });
  }
  const unknown = furtherCodes.find((code) => !isKnown(code));
  if (unknown) throw invalid("no_such_occupation", { field: "furtherCodes" });
}
