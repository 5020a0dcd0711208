import type postgres from "postgres";

/**
 * What was last applied to this database, kept in the database itself: a copy, a restore or an
 * empty one is told apart without asking. It stands in a schema of its own, out of the portal's way.
 */
export async function readStamp(owner: postgres.Sql): Promise<string | undefined> {
  const [found] = await owner`select to_regclass('waymark_launcher.applied') as name`;
  if (!found?.name) return undefined;
  const [row] = await owner<{ stamp: string }[]>`select stamp from waymark_launcher.applied`;
  return row?.stamp;
}

export async function writeStamp(owner: postgres.Sql, stamp: string): Promise<void> {
  await owner.unsafe(`
    create schema if not exists waymark_launcher;
    create table if not exists waymark_launcher.applied (
      only_row boolean primary key default true check (only_row), stamp text not null
    );
  `);
  await owner`
    insert into waymark_launcher.applied (stamp) values (${stamp})
    on conflict (only_row) do update set stamp = excluded.stamp
  `;
}
