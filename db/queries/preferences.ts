// Which kinds of mail a person wants. Without a row a kind is on. Switching off waits for a mail
// that is on the wire, like a stop: after its commit none of that kind is sent.
import { and, eq } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { type NotificationKind, notificationKinds } from "../../lib/domain/notifications";
import { notFound } from "../../lib/errors";
import { database, type Executor, inTransaction } from "../client";
import { notificationPreferences, people } from "../schema";
import { audit } from "./audit";
import { holdPerson } from "./people-lock";
import { personScope } from "./scope";

export type Preference = { kind: NotificationKind; isOn: boolean };

/** Every kind with the person's own choice. */
export async function listMyPreferences(actor: Actor): Promise<Preference[]> {
  if (actor.kind !== "user" || !actor.personId) throw notFound();
  const [person] = await database()
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, actor.personId), personScope(actor, "preference.change_own")));
  if (!person) throw notFound();
  const rows = await database()
    .select({ kind: notificationPreferences.kind, isOn: notificationPreferences.isOn })
    .from(notificationPreferences)
    .where(eq(notificationPreferences.personId, person.id));
  const chosen = new Map(rows.map((row) => [row.kind, row.isOn]));
  return notificationKinds.map((kind) => ({ kind, isOn: chosen.get(kind) ?? true }));
}

/** Switches one kind for oneself. Choosing what stands already changes nothing. */
export async function changePreference(actor: Actor, wanted: Preference, now: Date): Promise<void> {
  if (actor.kind !== "user" || !actor.personId) throw notFound();
  const { personId } = actor;
  await inTransaction(async (tx) => {
    const [person] = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, personId), personScope(actor, "preference.change_own")));
    if (!person) throw notFound();
    await write(tx, actor, personId, wanted, now);
  });
}

/**
 * By the signed link of a mail, whoever opens it, signed out as well: it can only switch off.
 * False: the person is gone, and so is the mail.
 */
export async function unsubscribe(
  { personId, kind }: { personId: string; kind: NotificationKind },
  actor: Actor,
  now: Date,
): Promise<boolean> {
  return inTransaction(async (tx) => {
    const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId));
    if (!person) return false;
    await write(tx, actor, personId, { kind, isOn: false }, now);
    return true;
  });
}

/** Whether the person still wants this kind. Callers hold the person's row. */
export async function isWanted(
  tx: Executor,
  personId: string,
  kind: NotificationKind,
): Promise<boolean> {
  const [row] = await tx
    .select({ isOn: notificationPreferences.isOn })
    .from(notificationPreferences)
    .where(
      and(eq(notificationPreferences.personId, personId), eq(notificationPreferences.kind, kind)),
    );
  return row?.isOn ?? true;
}

async function write(
  tx: Executor,
  actor: Actor,
  personId: string,
  { kind, isOn }: Preference,
  now: Date,
) {
  await holdPerson(tx, personId);
  if ((await isWanted(tx, personId, kind)) === isOn) return;
  const values = { personId, kind, isOn, changedAt: now };
  await tx
    .insert(notificationPreferences)
    .values(values)
    .onConflictDoUpdate({
      target: [notificationPreferences.personId, notificationPreferences.kind],
      set: { isOn, changedAt: now },
    });
  const entry = {
    action: "preference.change",
    subjectKind: "person",
    subjectId: personId,
  } as const;
  await audit(tx, actor, { ...entry, details: { kind, isOn } }, now);
}
