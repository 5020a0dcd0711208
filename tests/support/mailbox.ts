import { type APIRequestContext, expect } from "@playwright/test";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  /** As paths of this portal, in the order of the mail. */
  links: string[];
  code: string;
};

/** Mails to one address, newest first, as /demo/mailbox shows them. */
export async function mailsTo(request: APIRequestContext, to: string): Promise<Mail[]> {
  const answer = await request.get("/demo/mailbox");
  expect(answer.status(), "/demo/mailbox").toBe(200);
  const items = (await answer.text()).match(/<li[^>]*data-mail[\s\S]*?<\/li>/g) ?? [];
  return items.map(readMail).filter((mail) => mail.to === to);
}

/**
 * The newest mail to an address, waited for. `subject` narrows it down; `count` waits until so many
 * fit, for the second of its kind.
 */
export async function latestMail(
  request: APIRequestContext,
  to: string,
  { subject = /./, count = 1 }: { subject?: RegExp; count?: number } = {},
): Promise<Mail> {
  let fitting: Mail[] = [];
  const look = async () => {
    fitting = (await mailsTo(request, to)).filter((mail) => subject.test(mail.subject));
    return fitting.length;
  };
  await expect
    .poll(look, { message: `mails to ${to} with ${subject}`, timeout: 15_000 })
    .toBeGreaterThanOrEqual(count);
  const [newest] = fitting;
  if (!newest) throw new Error(`The mail to ${to} is gone.`);
  return newest;
}

function readMail(html: string): Mail {
  const part = (pattern: RegExp) => plain(pattern.exec(html)?.[1] ?? "");
  const subject = part(/<h2[^>]*>([\s\S]*?)<\/h2>/);
  const text = part(/<p class="[^"]*whitespace-pre-line[^"]*">([\s\S]*?)<\/p>/);
  const links = [...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, href]) => {
    const url = new URL(plain(href ?? ""));
    return url.pathname + url.search;
  });
  return {
    to: part(/<span data-to[^>]*>([\s\S]*?)<\/span>/),
    subject,
    text,
    links,
    code: /\b\d{6}\b/.exec(`${subject} ${text}`)?.[0] ?? "",
  };
}

/** Text of a piece of React's HTML. */
export function plain(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&#x([0-9a-f]+);/gi, (_all, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_all, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
