// What /my/privacy says of each way to reach somebody, and of each kind of mail.
import type { ConsentChannel } from "../domain/consents";
import type { NotificationKind } from "../domain/notifications";

export const channelTitles: Record<ConsentChannel, string> = {
  call: "Calls",
  text: "Texts",
  voicemail: "Voicemails",
  email: "E-mail",
  all: "Every channel",
};

export const stopLabels: Record<ConsentChannel, string> = {
  call: "Stop calls",
  text: "Stop texts",
  voicemail: "Stop voicemails",
  email: "Stop e-mail",
  all: "Stop everything",
};

/** Where nothing was ever said about the channel. */
export const unspokenWords: Record<Exclude<ConsentChannel, "all">, string> = {
  call: "We call about what you ask for, and about nothing else.",
  text: "You did not agree to texts, so we send none.",
  voicemail: "You did not agree to voicemails, so we leave none.",
  email: "We write about what you ask for, and about nothing else.",
};

export const notificationWords: Record<NotificationKind, { title: string; words: string }> = {
  call_reminders: {
    title: "Reminders of a booked call",
    words: "A day before and an hour before.",
  },
  chat_answers: {
    title: "Answers in a chat",
    words: "When a counselor answers after you have left the chat.",
  },
  missed_calls: {
    title: "Missed calls",
    words: "When a booked call did not take place, with the way to a new time.",
  },
};
