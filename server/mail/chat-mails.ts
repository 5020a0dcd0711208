// Mail about a chat, to the verified address of the person it belongs to.
import {
  findChatForMail,
  isAnsweredAgain,
  listTranscript,
  listUnreadAnswers,
} from "../../db/queries/mail-chat-facts";
import type { Job } from "../../lib/domain/jobs";
import { env } from "../../lib/env";
import { chatAnswerLetter, transcriptLetter } from "./chat-letters";
import type { Mail, MailContact, School } from "./mail";

type ChatJob = Extract<Job, { kind: "mail.chat_answer" | "mail.chat_transcript" }>;

/** Null when the chat belongs to nobody, or its answer was read in the meantime. */
export async function composeAboutChat(job: ChatJob, school: School): Promise<Mail | null> {
  const chat = await findChatForMail(job.payload.conversationId);
  if (!chat) return null;
  const link = `${env().appUrl}/talk/chat/${chat.id}`;
  const common = {
    personId: chat.personId,
    requestId: null,
    conversationId: chat.id,
    isTouchStored: false,
  };
  if (job.kind === "mail.chat_transcript") {
    if (chat.personId !== job.payload.personId) return null;
    const lines = await listTranscript(chat.id);
    const contact: MailContact = { ...common, purpose: "service", preference: null };
    return { to: chat.email, letter: transcriptLetter(chat, lines, school, link), contact };
  }
  const { seq } = job.payload;
  if (chat.personSeq >= seq || (await isAnsweredAgain(chat, seq))) return null;
  const unread = await listUnreadAnswers(chat, seq);
  if (unread.length === 0) return null;
  const contact: MailContact = { ...common, purpose: "reply", preference: "chat_answers" };
  return { to: chat.email, letter: chatAnswerLetter(chat, unread, school, link), contact };
}
