// The thread as plain text, for whoever wants to keep it.
import { newsWords } from "@/lib/content/chat-words";
import type { ChatMessage } from "@/lib/domain/chat";
import { localDate } from "@/lib/domain/zones";
import { dateLong, time, zoneLabel } from "@/lib/format";

type Thread = { school: string; topic: string; zone: string; messages: readonly ChatMessage[] };

/** Days as headings, each message with who and when; lines end as text files of mail do. */
export function transcriptText({ school, topic, zone, messages }: Thread): string {
  const lines = [`Chat with ${school}`, `About: ${topic}`, `Times are ${zoneLabel(zone)}.`];
  let day = "";
  for (const message of messages) {
    const isoDate = localDate(message.sentAt, zone);
    if (isoDate !== day) lines.push("", dateLong(isoDate));
    day = isoDate;
    lines.push("", `${time(message.sentAt, zone)}  ${whoOf(message)}`, wordsOf(message));
  }
  return `${lines.join("\n")}\n`.replace(/\n/g, "\r\n");
}

function whoOf({ sender, isMine, author }: ChatMessage): string {
  if (sender === "system") return "Portal";
  return isMine ? "You" : (author ?? "Counselor");
}

function wordsOf({ sender, body, event, details }: ChatMessage): string {
  return sender === "system" ? newsWords(event ?? "", details, "student") : body;
}
