import postgres from "postgres";
import { databaseAway, PlainError } from "../launcher/plain-error";

/** One connection for the launcher's own work; says by the setting's name which database is away. */
export async function connectFor(setting: string, url: string): Promise<postgres.Sql> {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 10,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: "waymark-prepare" },
  });
  try {
    await sql`select 1`;
    return sql;
  } catch (error) {
    await sql.end({ timeout: 0 });
    const isRefused = error instanceof Error && error.name === "PostgresError";
    const other = isRefused ? "refuses the connection" : "does not answer";
    throw new PlainError(
      databaseAway(setting, error) ?? `The database that ${setting} names ${other}.`,
    );
  }
}
