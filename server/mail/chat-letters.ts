// Mail about a chat: an answer that came after the person had left, and the thread to keep.
import type { ChatForMail, ChatLine } from "../../db/queries/mail-chat-facts";
import { localDate } from "../../lib/domain/zones";
import { dayLabel, time, timeInZone } from "../../lib/format";
import type { Letter } from "./letter";

type School = { name: string; zone: string };

export function chatAnswerLetter(
  chat: ChatForMail,
  unread: ChatLine[],
  school: School,
  link: string,
): Letter {
  const author = unread.at(-1)?.author ?? null;
  return {
    subject: author ? `${author} answered you in the chat` : "You have an answer in the chat",
    parts: [
      chat.givenName ? `Hello ${chat.givenName},` : "Hello,",
      `${author ?? "a counselor"} from ${school.name} answered after you had left the chat:`,
      ...unread.map((line) => line.body),
      { link, label: "Open the chat and answer" },
    ],
  };
}

export function transcriptLetter(
  chat: ChatForMail,
  lines: ChatLine[],
  school: School,
  link: string,
): Letter {
  const zone = chat.zone ?? school.zone;
  const thread = lines.map((line, at) => {
    const before = lines[at - 1];
    const day = localDate(line.sentAt, zone);
    const isNewDay = before === undefined || localDate(before.sentAt, zone) !== day;
    const who = line.sender === "person" ? "You" : (line.author ?? school.name);
    const entry = `${time(line.sentAt, zone)}, ${who}:\n${line.body}`;
    return isNewDay ? `${dayLabel(day)}\n\n${entry}` : entry;
  });
  return {
    subject: `Your chat with ${school.name}`,
    parts: [
      chat.givenName ? `Hello ${chat.givenName},` : "Hello,",
      `here is your chat of ${dayLabel(localDate(chat.openedAt, zone))}, begun at ${timeInZone(chat.openedAt, zone)}. All times are on that clock.`,
      ...thread,
      { link, label: "Open the chat" },
    ],
  };
}
