import path from "node:path";
import postgres from "postgres";
import { ensureCluster } from "./scripts/embedded/cluster";
const cluster = await ensureCluster(path.join(process.cwd(), ".data/desk"), {} as never);
const sql = postgres(cluster.ownerUrl("waymark"), { max: 1 });
await sql`update requests set answered_at = null where id = 'demo-request-daniel-call'`;
await sql.end();
process.exit(0);
