/** Ways of reaching somebody. Each use of one is a touch and passes the gate. */
export const contactChannels = ["call", "text", "email", "chat"] as const;
export type ContactChannel = (typeof contactChannels)[number];
