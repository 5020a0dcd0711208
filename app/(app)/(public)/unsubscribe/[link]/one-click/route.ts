// What mail programs post to when "Unsubscribe" is pressed in them (RFC 8058): no page, no cookie,
// no origin. It can only switch one kind of mail off for the person whom the link names.
import { redirect } from "next/navigation";
import { unsubscribe } from "@/db/queries/preferences";
import { now } from "@/lib/clock";
import { currentActor } from "@/server/session";
import { readUnsubscribeLink } from "@/server/unsubscribe-link";

type Context = { params: Promise<{ link: string }> };

export async function POST(request: Request, { params }: Context) {
  const { link } = await params;
  const read = readUnsubscribeLink(link);
  if (!read) return answer(404, "Not found");
  const form = await request.formData().catch(() => null);
  if (form?.get("List-Unsubscribe") !== "One-Click") return answer(400, "Not understood");
  await unsubscribe(read, await currentActor(), now());
  return answer(200, "Unsubscribed");
}

/** An older mail program opens the address as a page: the page asks, and only its button acts. */
export async function GET(_request: Request, { params }: Context) {
  redirect(`/unsubscribe/${(await params).link}`);
}

function answer(status: number, text: string) {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${text}\n`, { status, headers });
}
