// Who brings catalogues in.
import { cancelRun, findRun, listRunRejects, listRuns } from "@/db/queries/import-desk";
import { listReleases } from "@/db/queries/import-releases";
import { importRejects, importRuns } from "@/db/schema";
import { newId } from "@/lib/id";
import { now } from "../../support/world";
import { type Case, done, nothing } from "./case";
import type { Subjects } from "./subjects";

const shared = { permission: "catalog.import", about: "self" } as const;

const running = ({ world }: Subjects) => makeRun(world, false);
const ended = ({ world }: Subjects) => makeRun(world, true);

async function makeRun({ db }: Subjects["world"], isEnded: boolean): Promise<string> {
  const id = newId();
  const end = isEnded ? ({ endedAt: now, outcome: "done" } as const) : {};
  const facts = { kind: "programs", fileName: "programs.csv", isDryRun: false } as const;
  await db.insert(importRuns).values({ id, ...facts, startedAt: now, beatAt: now, ...end });
  const row = { part: "programs", line: 2, reason: "No slug", content: "x" };
  await db.insert(importRejects).values({ runId: id, ...row });
  return id;
}

export const importCases: Case[] = [
  {
    ...shared,
    query: "listRuns",
    prepare: ended,
    run: async (actor, id) => (await listRuns(actor)).some((run) => run.id === id),
  },
  {
    ...shared,
    query: "findRun",
    prepare: ended,
    run: async (actor, id) => (await findRun(actor, id))?.id === id,
  },
  {
    ...shared,
    query: "listRunRejects",
    prepare: ended,
    run: async (actor, id) => (await listRunRejects(actor, id, 10)).length === 1,
  },
  {
    ...shared,
    query: "listReleases",
    prepare: nothing,
    run: async (actor) => done(listReleases(actor)),
  },
  {
    ...shared,
    isWrite: true,
    query: "cancelRun",
    prepare: running,
    run: (actor, id) => done(cancelRun(actor, id, now)),
  },
];
