// What the variables of saved replies become in this chat.
import { loadSchool } from "@/app/school";
import type { ConversationForStaff } from "@/db/queries/inbox-conversation";
import type { Actor } from "@/lib/auth/actor";
import { firstNameOf } from "@/lib/domain/chat";
import type { ReplyFacts } from "@/lib/domain/chat-text";
import { dateLong } from "@/lib/format";
import { phoneText } from "@/lib/phone";

/** A fact that is not known stays out: the counselor fills it in. */
export async function replyFacts(
  actor: Actor,
  chat: ConversationForStaff,
  titles: Record<string, string>,
): Promise<ReplyFacts> {
  const { institution, start } = await loadSchool();
  const [slug, second] = chat.programSlugs;
  return {
    "first name": chat.firstName,
    counselor: actor.kind === "user" ? firstNameOf(actor.name) : null,
    // Of two programs nobody knows which one is meant.
    program: slug && !second ? (titles[slug] ?? null) : null,
    "next start": dateLong(start.startsOn),
    phone: phoneText(institution.phone),
  };
}
