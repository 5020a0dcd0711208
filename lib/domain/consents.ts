// The boxes a person may tick, one per channel, never a condition of being answered.
// Source: 47 CFR 64.1200(f)(9); domain rule 2. A change of words is a new version.

export const callChannels = ["call", "text", "voicemail", "email", "all"] as const;
export type ConsentChannel = (typeof callChannels)[number];
/** A channel that has a box. Mail about what was asked needs none, so there is only a stop for it. */
export const boxChannels = ["call", "text", "voicemail"] as const;
export type BoxChannel = (typeof boxChannels)[number];

export const CONSENT_VERSION = "2026-11-1";

/** The words beside each box; `name` is the institution's name. */
export function consentWords(channel: BoxChannel, name: string): string {
  switch (channel) {
    case "call":
      return `${name} may also call me about its programs after this request is answered, at the number I gave. Saying no changes nothing about the call or answer I asked for now.`;
    case "text":
      return `${name} may text me about its programs at the number I gave. Message and data rates may apply. Reply STOP to end. I do not have to agree to get an answer or to enroll.`;
    case "voicemail":
      return `${name} may leave a voicemail that names the school and why it called.`;
  }
}

/** Names the words that a page shows; posted back with the ticked boxes. */
export function shownConsents(name: string): string {
  return `${CONSENT_VERSION} ${name}`;
}

/** What a person says who wants no more contact, on any page or by a counselor's record. */
export const STOP_WORDS = "Stop contacting me on every channel.";

/** The words of a stop that names its channel; `all` is the bare stop. */
export function stopWords(channel: ConsentChannel): string {
  switch (channel) {
    case "call":
      return "Stop calling me.";
    case "text":
      return "Stop texting me.";
    case "voicemail":
      return "Stop leaving me voicemails.";
    case "email":
      return "Stop writing me e-mails.";
    case "all":
      return STOP_WORDS;
  }
}
