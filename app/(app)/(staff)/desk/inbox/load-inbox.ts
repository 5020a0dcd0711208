// What every page of the inbox needs, read once per request.
import { forbidden } from "next/navigation";
import { listPrograms } from "@/db/queries/catalog";
import { listLeftAddresses } from "@/db/queries/catalog-addresses";
import { countInbox, listInbox } from "@/db/queries/inbox";
import { findChatRoom } from "@/db/queries/inbox-person";
import { getInstitution } from "@/db/queries/institution";
import { findPresence } from "@/db/queries/presence";
import type { Actor } from "@/lib/auth/actor";
import { grantOf } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { InboxView } from "@/lib/domain/inbox";
import { localDate } from "@/lib/domain/zones";

export async function loadInbox(actor: Actor, view: InboxView) {
  if (grantOf(actor, "chat.list") === "never") forbidden();
  const at = now();
  const { zone } = await getInstitution();
  const [rows, counts, room, presence, programs, left] = await Promise.all([
    listInbox(actor, view, at),
    countInbox(actor, at),
    findChatRoom(actor, at),
    findPresence(actor),
    listPrograms(localDate(at, zone)),
    listLeftAddresses("program"),
  ]);
  const titles = Object.fromEntries(
    programs.map(({ slug, title, credential }) => [slug, `${title}, ${credential}`]),
  );
  // Chats and messages name programs as they were called then.
  for (const [slug, current] of left) {
    const title = titles[current];
    if (title) titles[slug] = title;
  }
  return { now: at, zone, view, rows, counts, room, presence, titles };
}

export type Inbox = Awaited<ReturnType<typeof loadInbox>>;
