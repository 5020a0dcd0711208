import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finishNextStep, reopenLead } from "@/db/queries/lead-follow-up";
import { addNextStep } from "@/db/queries/lead-writing";
import { auditLog, nextSteps, requests } from "@/db/schema";
import { newId } from "@/lib/id";
import { codeOf, makeWorld, now, type World } from "./leads-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const owned = { ownerId: "dana", claimedAt: now } as const;
const dana = () => world.actor("dana");
const actionsOn = async (id: string) =>
  (await world.db.select().from(auditLog).where(eq(auditLog.subjectId, id))).map(
    ({ action }) => action,
  );
const row = async (id: string) =>
  (await world.db.select().from(requests).where(eq(requests.id, id)))[0];

test("a next step is done once, and only on its own request", async () => {
  const id = await world.ask(owned);
  const other = await world.ask(owned);
  const step = { requestId: id, submitKey: newId(), body: "Send the transcript", dueOn: null };
  await addNextStep(dana(), step, now);
  const [made] = await world.db.select().from(nextSteps).where(eq(nextSteps.requestId, id));
  const stepId = made?.id ?? "";
  expect(await codeOf(finishNextStep(dana(), { requestId: other, stepId }, now))).toBe(
    "not_found:not_found",
  );
  await finishNextStep(dana(), { requestId: id, stepId }, now);
  await finishNextStep(dana(), { requestId: id, stepId }, now);
  const [done] = await world.db.select().from(nextSteps).where(eq(nextSteps.id, stepId));
  expect(done?.isDone).toBe(true);
  expect((await actionsOn(id)).filter((action) => action === "next_step.done")).toHaveLength(1);
});

test("an answered request goes on with its owner, a closed one back into the queue", async () => {
  const answered = await world.ask({ ...owned, answeredAt: now });
  const version = (await row(answered))?.version ?? 0;
  await reopenLead(dana(), { requestId: answered, version }, now);
  await reopenLead(dana(), { requestId: answered, version }, now);
  expect(await row(answered)).toMatchObject({ ownerId: "dana", answeredAt: null, claimedAt: now });
  expect((await actionsOn(answered)).filter((one) => one === "request.reopen")).toHaveLength(1);

  const closed = await world.ask({ ...owned, answeredAt: now, closedAt: now });
  await reopenLead(dana(), { requestId: closed, version: 1 }, now);
  expect(await row(closed)).toMatchObject({ ownerId: null, claimedAt: null, closedAt: null });
});

test("a stale page reopens nothing, and a cancelled request stays cancelled", async () => {
  const id = await world.ask({ ...owned, answeredAt: now, closedAt: now, version: 3 });
  expect(await codeOf(reopenLead(dana(), { requestId: id, version: 2 }, now))).toBe(
    "conflict:changed_meanwhile",
  );
  const cancelled = await world.ask({ ...owned, cancelledAt: now });
  expect(await codeOf(reopenLead(dana(), { requestId: cancelled, version: 1 }, now))).toBe(
    "conflict:request_cancelled",
  );
  expect((await row(id))?.closedAt).toEqual(now);
});
