/**
 * Whether the chats of this browser join the account at sign-in. A mailed link or code proves an
 * address, not that whoever sits here asked for it: a stranger's link must not carry the chats of
 * this browser into the stranger's account. Asking here, under that address, says so; the school's
 * provider and the demonstration's people are chosen here.
 * @param asked the address for which this browser asked a code or link; null when it asked for none
 */
export function joinsThread(
  by: "mail" | "provider" | "persona",
  email: string,
  asked: string | null,
): boolean {
  return by !== "mail" || asked === email;
}
