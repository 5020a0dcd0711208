// The boxes a person may tick, one per channel, never a condition of being answered.
// Source: 47 CFR 64.1200(f)(9); domain rule 2. A change of words is a new version.

export const callChannels = ["call", "text", "voicemail", "all"] as const;
export type ConsentChannel = (typeof callChannels)[number];

export const CONSENT_VERSION = "2026-11-1";

/** The words beside each box; `name` is the institution's name. */
export function consentWords(channel: Exclude<ConsentChannel, "all">, name: string): string {
  switch (channel) {
    case "call":
      return `${name} may also call me about its programs after this request is answered, at the number I gave. Saying no changes nothing about the call or answer I asked for now.`;
    case "text":
      return `${name} may text me about its programs at the number I gave. Message and data rates may apply. Reply STOP to end. I do not have to agree to get an answer or to enroll.`;
    case "voicemail":
      return `${name} may leave a voicemail that names the school and why it called.`;
  }
}

/** What a person says who wants no more contact, on any page or by a counselor's record. */
export const STOP_WORDS = "Stop contacting me on every channel.";
