import { forbidden } from "next/navigation";
import { findRun, listRunRejects } from "@/db/queries/import-desk";
import { can } from "@/lib/auth/permissions";
import { csvText } from "@/lib/domain/csv";
import { notYours, requireStaff } from "@/server/session";

const MOST_ROWS = 10_000;
const header = ["file part", "line", "reason", "content"];

/** All rows that a run refused. What a spreadsheet would run is written so that it does not. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireStaff("/desk/imports");
  if (!can(actor, "catalog.import")) forbidden();
  const run = await findRun(actor, id);
  if (!run) return notYours("/desk/imports");
  const rows = await listRunRejects(actor, id, MOST_ROWS);
  const cells = rows.map(({ part, line, reason, content }) => [part, line, reason, content]);
  return new Response(csvText(header, cells), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="refused-${run.kind}.csv"`,
      "cache-control": "no-store",
    },
  });
}
