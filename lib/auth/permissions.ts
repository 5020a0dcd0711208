// Who may do what: one typed table. Queries turn a cell into SQL (db/queries/scope.ts), `can`
// answers it for a loaded row, and the generated suite runs every cell as every persona.
// Source: the authorization matrix of the security design.
import type { Actor } from "./actor";

/**
 * own      the subject's own            assigned  claimed by me
 * queue    in a queue I manage          member    in a queue I belong to
 * unowned  in my queue and unclaimed    bearer    the request of my signed link
 */
export type Grant = "never" | "always" | "own" | "assigned" | "queue" | "member" | "unowned";

type Column = "visitor" | "bearer" | "student" | "counselor" | "manager" | "editor" | "admin";
type Row = Record<Column, Grant>;

const row = (
  visitor: Grant,
  bearer: Grant,
  student: Grant,
  counselor: Grant,
  manager: Grant,
  editor: Grant,
  admin: Grant,
): Row => ({ visitor, bearer, student, counselor, manager, editor, admin });

export const permissions = {
  //                         visitor   bearer    student   counselor   manager  editor    admin
  "catalog.read": row("always", "always", "always", "always", "always", "always", "always"),
  "kept.manage": row("never", "never", "own", "never", "never", "never", "never"),
  "request.create": row("always", "never", "own", "never", "never", "never", "never"),
  "request.read_own": row("never", "own", "own", "never", "never", "never", "never"),
  "request.change_own": row("never", "own", "own", "never", "never", "never", "never"),
  "request.list": row("never", "never", "never", "member", "queue", "never", "always"),
  "request.open": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "request.open_by_reference": row("never", "never", "never", "always", "queue", "never", "never"),
  "request.claim": row("never", "never", "never", "unowned", "unowned", "never", "never"),
  "request.release": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "request.update": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "contact.read": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "note.read": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "note.write": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "reply.write": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "next_step.write": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "call.start": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "call.record_outcome": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "callback.list": row("never", "never", "never", "member", "queue", "never", "never"),
  "consent.read_own": row("never", "never", "own", "never", "never", "never", "never"),
  "consent.stop_own": row("never", "own", "own", "never", "never", "never", "never"),
  "consent.read": row("never", "never", "never", "assigned", "queue", "never", "always"),
  "consent.record": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "preference.change_own": row("never", "never", "own", "never", "never", "never", "never"),
  "booking.move": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "chat.open": row("always", "never", "own", "never", "never", "never", "never"),
  "chat.read_own": row("own", "never", "own", "never", "never", "never", "never"),
  "chat.post_own": row("own", "never", "own", "never", "never", "never", "never"),
  "chat.list": row("never", "never", "never", "member", "queue", "never", "never"),
  "chat.read": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "chat.post": row("never", "never", "never", "assigned", "assigned", "never", "never"),
  "chat.claim": row("never", "never", "never", "unowned", "unowned", "never", "never"),
  "chat.take_over": row("never", "never", "never", "never", "queue", "never", "never"),
  "chat.move": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "chat.note": row("never", "never", "never", "assigned", "queue", "never", "never"),
  "presence.set": row("never", "never", "never", "own", "own", "never", "never"),
  "saved_reply.use": row("never", "never", "never", "member", "member", "never", "never"),
  "saved_reply.edit": row("never", "never", "never", "own", "queue", "never", "never"),
  "availability.edit": row("never", "never", "never", "own", "queue", "never", "always"),
  "settings.edit": row("never", "never", "never", "never", "never", "never", "always"),
  "catalog.edit": row("never", "never", "never", "never", "never", "always", "always"),
  "catalog.publish": row("never", "never", "never", "never", "never", "always", "always"),
  "catalog.import": row("never", "never", "never", "never", "never", "always", "always"),
  "slot.list": row("always", "always", "always", "always", "always", "always", "always"),
  "session.list_own": row("never", "never", "own", "own", "own", "own", "own"),
  "audit.read": row("never", "never", "never", "never", "never", "never", "always"),
} satisfies Record<string, Row>;

export type Permission = keyof typeof permissions;

/** The cell for this actor. Unknown roles get "never"; the system passes everything. */
export function grantOf(actor: Actor, permission: Permission): Grant {
  if (actor.kind === "system") return "always";
  const row: Row = permissions[permission];
  return Object.hasOwn(row, actor.role) ? row[actor.role] : "never";
}

/** What a decision needs to know of a loaded row; leave out what the row does not have. */
export type Subject = {
  requestId?: string;
  personId?: string | null;
  userId?: string | null;
  ownerId?: string | null;
  queueId?: string;
  /** Of a chat: the visitor's key it was opened with. */
  visitorKey?: string | null;
};

/** Pure answer for one row. Unknown grants and missing facts are a no. */
export function can(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
  const grant = grantOf(actor, permission);
  switch (grant) {
    case "never":
      return false;
    case "always":
      return true;
    case "own":
      if (actor.kind === "bearer") return subject.requestId === actor.requestId;
      if (actor.kind === "system") return false;
      if (actor.threadKey && !subject.personId && subject.visitorKey === actor.threadKey) {
        return true;
      }
      if (actor.kind !== "user") return false;
      return (
        (actor.personId !== null && subject.personId === actor.personId) ||
        (subject.userId !== undefined && subject.userId === actor.userId)
      );
    case "assigned":
      return actor.kind === "user" && subject.ownerId === actor.userId;
    case "queue":
      return actor.kind === "user" && has(actor.managedQueueIds, subject.queueId);
    case "member":
      return actor.kind === "user" && has(actor.queueIds, subject.queueId);
    case "unowned":
      return (
        actor.kind === "user" && subject.ownerId === null && has(actor.queueIds, subject.queueId)
      );
    default:
      grant satisfies never;
      return false;
  }
}

function has(ids: readonly string[], id: string | undefined): boolean {
  return id !== undefined && ids.includes(id);
}
