/** Mail that the school sends on its own and a person can switch off, each kind by itself. */
export const notificationKinds = ["call_reminders", "chat_answers", "missed_calls"] as const;
export type NotificationKind = (typeof notificationKinds)[number];
