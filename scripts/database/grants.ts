import type postgres from "postgres";

/** Evidence: the portal adds to it and never changes it. */
const appendOnly = ["audit_log", "booking_events", "consent_receipts"];
/** Written by a trigger alone. */
const readOnly = ["consent_chain"];

/** The portal's role reads and writes rows and makes no tables. Nothing to do for the owner itself. */
export async function grantToPortal(owner: postgres.Sql, portalRole: string): Promise<void> {
  const [me] = await owner<{ name: string }[]>`select current_user as name`;
  if (me?.name === portalRole) return;
  const role = `"${portalRole.replaceAll('"', '""')}"`;
  await owner.unsafe(`
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage, select on all sequences in schema public to ${role};
  `);
  await revoke(owner, role, "update, delete, truncate", appendOnly);
  await revoke(owner, role, "insert, update, delete, truncate", readOnly);
}

async function revoke(owner: postgres.Sql, role: string, rights: string, tables: string[]) {
  for (const table of tables) {
    const [found] = await owner`select to_regclass(${`public.${table}`}) as name`;
    if (found?.name) await owner.unsafe(`revoke ${rights} on ${table} from ${role}`);
  }
}
