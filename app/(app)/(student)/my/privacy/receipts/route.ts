import { listMyReceipts } from "@/db/queries/my-consents";
import { now } from "@/lib/clock";
import { requireStudent } from "@/server/session";

/** The reader's own consent receipts, with everything that their hashes cover. */
export async function GET() {
  const actor = await requireStudent("/my/privacy/receipts");
  const receipts = await listMyReceipts(actor);
  const file = {
    about:
      "Your consent receipts. Each hash is SHA-256 over the receipt's own text and the hash of the receipt before it, which may be somebody else's.",
    zone: "UTC",
    createdAt: now().toISOString(),
    receipts,
  };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="consent-receipts.json"',
      "cache-control": "no-store",
    },
  });
}
