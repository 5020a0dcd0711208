import type postgres from "postgres";

/** Evidence: the portal adds to it and never changes it. */
const appendOnly = ["audit_log", "consent_receipts"];

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
  for (const table of appendOnly) {
    const [found] = await owner`select to_regclass(${`public.${table}`}) as name`;
    if (found?.name) {
      await owner.unsafe(`revoke update, delete, truncate on ${table} from ${role}`);
    }
  }
}
