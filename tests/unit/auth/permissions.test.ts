import { describe, expect, test } from "vitest";
import { type Actor, brandActor, dangerousSystemActor, type Role } from "@/lib/auth/actor";
import { can, grantOf, type Permission, permissions, type Subject } from "@/lib/auth/permissions";
import { roles } from "@/lib/auth/roles";

const visitor = brandActor({ kind: "visitor", role: "visitor", userId: null, personId: null });
const bearer = brandActor({
  kind: "bearer",
  role: "bearer",
  userId: null,
  personId: null,
  requestId: "mine",
  mailedTo: "nora@mail.test",
});
const user = (role: Role, changes: Partial<Extract<Actor, { kind: "user" }>> = {}) =>
  brandActor({
    kind: "user",
    role,
    userId: "u",
    personId: role === "student" ? "p" : null,
    name: null,
    email: "u@school.test",
    queueIds: role === "counselor" || role === "manager" ? ["q"] : [],
    managedQueueIds: role === "manager" ? ["q"] : [],
    ...changes,
  } as Parameters<typeof brandActor>[0]);

const all = Object.keys(permissions) as Permission[];
const staff: Role[] = ["counselor", "manager", "editor", "admin"];

test.each<[string, Actor, Permission, Subject, boolean]>([
  [
    "a student reads their own request",
    user("student"),
    "request.read_own",
    { personId: "p" },
    true,
  ],
  ["but not another's", user("student"), "request.read_own", { personId: "x" }, false],
  [
    "nor one that has no person yet",
    user("student"),
    "request.read_own",
    { personId: null },
    false,
  ],
  [
    "the bearer changes the request of the link",
    bearer,
    "request.change_own",
    { requestId: "mine" },
    true,
  ],
  ["but no other", bearer, "request.change_own", { requestId: "other" }, false],
  ["and opens nothing of the desk", bearer, "request.open", { requestId: "mine" }, false],
  [
    "a counselor opens what they claimed",
    user("counselor"),
    "request.open",
    { ownerId: "u" },
    true,
  ],
  [
    "but not a colleague's",
    user("counselor"),
    "request.open",
    { ownerId: "x", queueId: "q" },
    false,
  ],
  [
    "a counselor claims what nobody has",
    user("counselor"),
    "request.claim",
    { ownerId: null, queueId: "q" },
    true,
  ],
  [
    "but not what somebody has",
    user("counselor"),
    "request.claim",
    { ownerId: "u", queueId: "q" },
    false,
  ],
  [
    "nor in another queue",
    user("counselor"),
    "request.claim",
    { ownerId: null, queueId: "x" },
    false,
  ],
  [
    "nor where it is not known who has it",
    user("counselor"),
    "request.claim",
    { queueId: "q" },
    false,
  ],
  [
    "a manager opens what is in their queue",
    user("manager"),
    "request.open",
    { queueId: "q", ownerId: "x" },
    true,
  ],
  ["but not in another", user("manager"), "request.open", { queueId: "x", ownerId: "u" }, false],
  ["nor where the queue is not known", user("manager"), "request.open", {}, false],
  [
    "a manager who only belongs to a queue does not manage it",
    user("manager", { managedQueueIds: [] }),
    "request.open",
    { queueId: "q" },
    false,
  ],
  [
    "an administrator sees that requests wait",
    user("admin"),
    "request.list",
    { queueId: "x" },
    true,
  ],
  ["but opens none", user("admin"), "request.open", { queueId: "x" }, false],
  ["and reads no contact", user("admin"), "contact.read", { queueId: "x" }, false],
  ["and no note", user("admin"), "note.read", { queueId: "x" }, false],
  ["an editor sees nothing of people", user("editor"), "request.list", { queueId: "q" }, false],
  [
    "a student never reads notes, even on their own request",
    user("student"),
    "note.read",
    { personId: "p" },
    false,
  ],
])("%s", (_name, actor, permission, subject, expected) => {
  expect(can(actor, permission, subject)).toBe(expected);
});

test("a session of one's own is known by the account, not by a person", () => {
  expect(can(user("admin"), "session.list_own", { userId: "u" })).toBe(true);
  expect(can(user("admin"), "session.list_own", { userId: "x" })).toBe(false);
  expect(can(user("admin"), "session.list_own", {})).toBe(false);
  expect(can(user("student", { personId: null }), "request.read_own", { personId: null })).toBe(
    false,
  );
});

describe("an unknown role", () => {
  const king = user("king" as Role, { queueIds: ["q"], managedQueueIds: ["q"], personId: "p" });
  const everything: Subject = {
    requestId: "mine",
    personId: "p",
    userId: "u",
    ownerId: "u",
    queueId: "q",
  };

  test("may do nothing at all", () => {
    expect(all.length).toBeGreaterThan(20);
    for (const permission of all) {
      expect(grantOf(king, permission)).toBe("never");
      expect(can(king, permission, everything), permission).toBe(false);
    }
  });

  test.each(["__proto__", "constructor", "toString"])("named %s may do nothing either", (role) => {
    for (const permission of all) {
      expect(grantOf(user(role as Role), permission), permission).toBe("never");
      expect(can(user(role as Role), permission, everything), permission).toBe(false);
    }
  });

  test("an unknown permission is refused to everybody", () => {
    for (const role of roles) {
      expect(() => can(user(role), "king.crown" as Permission, everything)).toThrow();
    }
  });
});

test("only a visitor or a student makes a request", () => {
  expect(can(visitor, "request.create")).toBe(true);
  for (const role of staff) expect(grantOf(user(role), "request.create"), role).toBe("never");
});

test("a visitor may do what is for everybody, ask and chat in an own thread, and nothing else", () => {
  const allowed = all.filter((permission) => grantOf(visitor, permission) !== "never");
  expect(allowed.sort()).toEqual([
    "catalog.read",
    "chat.open",
    "chat.post_own",
    "chat.read_own",
    "request.create",
    "slot.list",
  ]);
});

test("nobody but the desk that works on it writes on a request", () => {
  const writing = all.filter((permission) => /\.write$|^call\./.test(permission));
  expect(writing.length).toBeGreaterThan(4);
  for (const permission of writing) {
    expect(permissions[permission]).toEqual({
      visitor: "never",
      bearer: "never",
      student: "never",
      counselor: "assigned",
      manager: "queue",
      editor: "never",
      admin: "never",
    });
  }
});

test("the system passes, and is made by name only", () => {
  const system = dangerousSystemActor();
  for (const permission of all) expect(can(system, permission)).toBe(true);
});

test("a thread is its browser's until it joins an account, and then the account's alone", () => {
  const visitor = brandActor({
    kind: "visitor",
    role: "visitor",
    userId: null,
    personId: null,
    threadKey: "key",
  });
  expect(can(visitor, "chat.read_own", { visitorKey: "key", personId: null })).toBe(true);
  expect(can(visitor, "chat.read_own", { visitorKey: "other", personId: null })).toBe(false);
  expect(can(visitor, "chat.read_own", { visitorKey: "key", personId: "somebody" })).toBe(false);
});
