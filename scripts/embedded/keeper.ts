import postgres from "postgres";
import type { Cluster } from "./cluster";
import { ensureCluster } from "./cluster";

const launcherName = "waymark-launcher";
const lookEveryMs = 500;

/**
 * Keeps the built-in database up while this launcher runs: one connection shows other launchers
 * that somebody is here, and a server that died is started again on the same port.
 */
export function keepCluster(folder: string, cluster: Cluster, options: { isUnsafe?: boolean }) {
  const sql = postgres(cluster.adminUrl(), {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 3,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: launcherName },
  });
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      await sql`select 1`;
    } catch {
      await ensureCluster(folder, options).catch(() => undefined);
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(look, lookEveryMs);
  void look();

  return {
    /** The last launcher out stops the server. */
    async leave(): Promise<"stopped" | "left running"> {
      clearInterval(timer);
      const others = await sql<{ count: number }[]>`
        select count(*)::int as count from pg_stat_activity
        where application_name = ${launcherName} and pid <> pg_backend_pid()
      `.catch(() => []);
      await sql.end({ timeout: 1 }).catch(() => undefined);
      if ((others[0]?.count ?? 0) > 0) return "left running";
      cluster.stop();
      return "stopped";
    },
  };
}
