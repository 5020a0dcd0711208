// What the page of a thread shows besides its row: all its messages, the programs they link to, and
// whether times for a call are offered now.
import "server-only";
import { listProgramsBySlug, type ProgramPublic } from "@/db/queries/catalog";
import { currentSlugs } from "@/db/queries/catalog-addresses";
import { listMessages } from "@/db/queries/messages";
import { chatStatus } from "@/db/queries/presence";
import type { PromiseFacts } from "@/db/queries/promises";
import { listFreeSlots } from "@/db/queries/slots";
import type { Actor } from "@/lib/auth/actor";
import { type ChatMessage, type ChatState, shouldPromise } from "@/lib/domain/chat";
import type { Slot } from "@/lib/domain/slots";
import { isKept } from "./thread-draft";

const PAGES = 10;
const PAGE = 500;

/** From the first message to the last; at most ten pages of 500. */
export async function allMessages(actor: Actor, conversationId: string): Promise<ChatMessage[]> {
  const all: ChatMessage[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const next = await listMessages(actor, conversationId, {
      after: all.at(-1)?.seq ?? 0,
      limit: PAGE,
    });
    all.push(...next);
    if (next.length < PAGE) break;
  }
  return all;
}

/** A program with the slug by which messages link to it: it may have another one by now. */
export type LinkedProgram = { linkedAs: string; program: ProgramPublic };

/** The programs that messages link to, once for each way of linking to them. */
export async function linkedPrograms(
  messages: readonly ChatMessage[],
  today: string,
): Promise<LinkedProgram[]> {
  const linked = [...new Set(messages.flatMap(({ programs }) => programs))];
  const left = await currentSlugs("program", linked);
  const slugOf = (linkedAs: string) => left.get(linkedAs) ?? linkedAs;
  const found = await listProgramsBySlug(linked.map(slugOf), today);
  return linked.flatMap((linkedAs) => {
    const program = found.find(({ slug }) => slug === slugOf(linkedAs));
    return program ? { linkedAs, program } : [];
  });
}

const OFFERED = 4;

/** The next times to offer; null while the thread promises something already, or need not. */
export async function offeredTimes(
  promise: PromiseFacts,
  state: ChatState,
  now: Date,
): Promise<Slot[] | null> {
  if (isKept(promise)) return null;
  const { isOpen } = await chatStatus(promise.queueId, now);
  if (!shouldPromise({ ...promise, state, now, isOpen })) return null;
  return (await listFreeSlots(promise.queueId, null, now)).slice(0, OFFERED);
}
