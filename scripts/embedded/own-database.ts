import postgres from "postgres";
import type { Cluster } from "./cluster";

/** The portal's role and database inside the built-in server: an owner, not a superuser. */
export async function ensureOwnDatabase(cluster: Cluster, database: string): Promise<void> {
  const sql = postgres(cluster.adminUrl(), { max: 1, fetch_types: false, onnotice: () => {} });
  try {
    const [role] = await sql`select 1 from pg_roles where rolname = 'waymark'`;
    // The password is hexadecimal, made by us; DDL takes no parameters.
    const password = `'${cluster.kept.ownerPassword}'`;
    if (!role) await sql.unsafe(`create role waymark login createdb password ${password}`);
    const [found] = await sql`select 1 from pg_database where datname = ${database}`;
    if (!found) await sql.unsafe(`create database "${database}" owner waymark`);
  } finally {
    await sql.end();
  }
}
