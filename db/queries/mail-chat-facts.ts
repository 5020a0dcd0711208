// What a mail about a chat needs to know, read when it is sent. For jobs: the system is the actor.
import { and, asc, desc, eq, gt, isNotNull, lte, ne } from "drizzle-orm";
import { database } from "../client";
import { conversations, messages, people, personEmails, touches, users } from "../schema";

const LONGEST_THREAD = 2_000;

export type ChatLine = {
  seq: number;
  sender: "person" | "staff";
  /** First name of the counselor; null for the person. */
  author: string | null;
  body: string;
  sentAt: Date;
};

/** The chat of a person who has a verified address; null while it belongs to nobody. */
export async function findChatForMail(conversationId: string) {
  const [row] = await database()
    .select({
      id: conversations.id,
      personId: people.id,
      givenName: conversations.givenName,
      knownAs: people.givenName,
      zone: conversations.zone,
      statedZone: people.statedZone,
      openedAt: conversations.openedAt,
      resolvedAt: conversations.resolvedAt,
      lastSeq: conversations.lastSeq,
      personSeq: conversations.personSeq,
      email: personEmails.email,
    })
    .from(conversations)
    .innerJoin(people, eq(people.id, conversations.personId))
    .innerJoin(personEmails, eq(personEmails.personId, people.id))
    .where(eq(conversations.id, conversationId))
    .orderBy(asc(personEmails.verifiedAt), asc(personEmails.email))
    .limit(1);
  if (!row) return null;
  const { knownAs, statedZone, ...chat } = row;
  return { ...chat, givenName: chat.givenName ?? knownAs, zone: statedZone ?? chat.zone };
}

export type ChatForMail = NonNullable<Awaited<ReturnType<typeof findChatForMail>>>;

/** Answers that the person has neither read nor been mailed, up to `seq`; oldest first, at most 20. */
export async function listUnreadAnswers(chat: ChatForMail, seq: number): Promise<ChatLine[]> {
  const [mailed] = await database()
    .select({ at: touches.startedAt })
    .from(touches)
    .where(and(eq(touches.conversationId, chat.id), eq(touches.kind, "mail.chat_answer")))
    .orderBy(desc(touches.startedAt))
    .limit(1);
  const lines = await database()
    .select(lineColumns)
    .from(messages)
    .innerJoin(users, eq(users.id, messages.authorId))
    .where(
      and(
        eq(messages.conversationId, chat.id),
        eq(messages.sender, "staff"),
        gt(messages.seq, chat.personSeq),
        lte(messages.seq, seq),
        mailed ? gt(messages.sentAt, mailed.at) : undefined,
      ),
    )
    .orderBy(asc(messages.seq))
    .limit(20);
  return lines.map(asLine);
}

/** True when a counselor wrote again after `seq`: the mail for that one holds both. */
export async function isAnsweredAgain(chat: ChatForMail, seq: number): Promise<boolean> {
  const [later] = await database()
    .select({ seq: messages.seq })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, chat.id),
        eq(messages.sender, "staff"),
        gt(messages.seq, seq),
      ),
    )
    .limit(1);
  return later !== undefined;
}

/** What was said on both sides, oldest first. What the system noted in between is left out. */
export async function listTranscript(conversationId: string): Promise<ChatLine[]> {
  const lines = await database()
    .select(lineColumns)
    .from(messages)
    .leftJoin(users, and(eq(users.id, messages.authorId), isNotNull(messages.authorId)))
    .where(and(eq(messages.conversationId, conversationId), ne(messages.sender, "system")))
    .orderBy(asc(messages.seq))
    .limit(LONGEST_THREAD);
  return lines.map(asLine);
}

const lineColumns = {
  seq: messages.seq,
  sender: messages.sender,
  name: users.name,
  body: messages.body,
  sentAt: messages.sentAt,
};

type Row = Omit<ChatLine, "sender" | "author"> & { sender: string; name: string | null };

function asLine({ name, sender, ...row }: Row): ChatLine {
  const isStaff = sender === "staff";
  return {
    ...row,
    sender: isStaff ? "staff" : "person",
    author: isStaff ? (name?.split(" ")[0] ?? null) : null,
  };
}
