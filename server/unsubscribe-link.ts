// The link that ends one kind of mail for one person. It can only switch off, so it never expires.
import "server-only";
import { type NotificationKind, notificationKinds } from "@/lib/domain/notifications";
import { isSignedBy, signatureOf } from "./signed-text";

const PURPOSE = "unsubscribe-link";

/** The page that asks once more. Mail programs post to `one-click` under it (RFC 8058). */
export function unsubscribeLink(personId: string, kind: NotificationKind): string {
  const text = `${personId}~${kind}`;
  return `/unsubscribe/${text}~${signatureOf(PURPOSE, text)}`;
}

/** Whose mail of which kind a link's segment ends; null when it is changed or foreign. */
export function readUnsubscribeLink(
  segment: string,
): { personId: string; kind: NotificationKind } | null {
  const [personId, name, signature, ...rest] = segment.split("~");
  const kind = notificationKinds.find((known) => known === name);
  if (!personId || !kind || !signature || rest.length > 0) return null;
  return isSignedBy(PURPOSE, `${personId}~${kind}`, signature) ? { personId, kind } : null;
}
