// An address of the open interface that was left leads on, as its page does.
import "server-only";
import { type CatalogKind, currentSlug } from "@/db/queries/catalog-addresses";
import { isSlug } from "@/lib/domain/slug";
import { env } from "@/lib/env";
import { isAppError } from "@/lib/errors";
import type { OpenAnswer, OpenMove } from "./answer";

const folders = { program: "programs", career: "careers" };

/** What `read` answers; where it finds nothing, the address of today. Throws not_found. */
export async function orLeadOn(
  kind: CatalogKind,
  slug: string,
  read: () => Promise<OpenAnswer>,
): Promise<OpenAnswer | OpenMove> {
  try {
    return await read();
  } catch (error) {
    const isMissing = isAppError(error) && error.code === "not_found" && isSlug(slug);
    const current = isMissing ? await currentSlug(kind, slug) : null;
    if (!current) throw error;
    return { movedTo: `${env().appUrl}/api/v1/${folders[kind]}/${current}` };
  }
}
