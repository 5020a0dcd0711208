// What an import of programs changes is a version of the program like any other: it stands in its
// history, an edit under way is joined with it, and it can be brought back.
import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../lib/auth/actor";
import { newId } from "../../lib/id";
import type { Executor } from "../client";
import { catalogRevisions, programs } from "../schema";
import { editableOf } from "./editable";
import { hasSameKey, isOther } from "./import-sql";
import { targetOf } from "./import-targets";
import { type Held, holdSubject, keepImported } from "./revision-parts";

/** A staged address that was left for another means the program that has that one now. */
export async function followAddresses(tx: Executor): Promise<void> {
  await tx.execute(sql`update import_stage s set slug = p.slug
    from catalog_addresses a join programs p on p.id = a.program_id
    where a.kind = 'program' and a.slug = s.slug
      and not exists (select from programs x where x.slug = s.slug)
      and not exists (select from import_stage x where x.slug = p.slug)`);
}

export type BeforeImport = { held: Held<"program">[]; newSlugs: string[] };

/** Holds what the stage would change, as it is; in the order of ids, so that two never wait crosswise. */
export async function holdStaged(tx: Executor): Promise<BeforeImport> {
  const target = targetOf("programs");
  const changed = await tx.execute<{ slug: string }>(sql`select t.slug from programs t
    join import_stage s on ${hasSameKey(target)} where ${isOther(target, null)} order by t.id`);
  const added = await tx.execute<{ slug: string }>(sql`select s.slug from import_stage s
    where not exists (select from programs t where ${hasSameKey(target)})`);
  const held: Held<"program">[] = [];
  for (const { slug } of changed) held.push(await holdSubject(tx, "program", slug));
  return { held, newSlugs: added.map(({ slug }) => slug) };
}

/** Keeps a version of each changed program, and a draft of each new one. */
export async function keepVersions(
  tx: Executor,
  runId: string,
  { held, newSlugs }: BeforeImport,
  actor: Actor,
  now: Date,
): Promise<void> {
  for (const one of held) {
    const after = await editableOf("program").read(tx, one.id);
    await keepImported(tx, one, { after, runId }, actor, now);
  }
  for (const slug of newSlugs) {
    const [row] = await tx
      .select({ id: programs.id })
      .from(programs)
      .where(eq(programs.slug, slug));
    if (!row) continue;
    await tx.insert(catalogRevisions).values({
      id: newId(),
      programId: row.id,
      number: 1,
      state: "draft",
      content: await editableOf("program").read(tx, row.id),
      authorId: actor.userId,
      createdAt: now,
      changedAt: now,
      importRunId: runId,
    });
  }
}
