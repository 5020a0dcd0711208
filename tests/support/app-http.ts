// A visitor without a browser: real forms of real pages, sent as a browser without JavaScript sends
// them, with fields that no browser would send. Also for tests that run outside of Playwright.
import { plain } from "./mailbox";

export type Fields = Record<string, string | string[]>;
export type Answer = { status: number; location: string | null; html: string; headers: Headers };

type Form = { target: string; isMultipart: boolean; fields: [name: string, value: string][] };

export class HttpVisitor {
  readonly #origin: string;
  readonly #headers: Record<string, string>;
  readonly #cookies = new Map<string, string>();

  /** @param headers sent with every request, such as an X-Forwarded-For that must not count */
  constructor(origin: string, headers: Record<string, string> = {}) {
    this.#origin = origin;
    this.#headers = headers;
  }

  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#ask(path, { method: "GET", headers });
  }

  /** Posts with this portal's Origin; redirects are not followed. */
  post(path: string, body: FormData | URLSearchParams, headers: Record<string, string> = {}) {
    return this.#ask(path, { method: "POST", body, headers: { origin: this.#origin, ...headers } });
  }

  /**
   * Opens a page and sends its first form that holds `having` (a piece of its HTML), with the
   * page's own values where `fields` names none. A value of [] leaves the field out.
   */
  async send(
    path: string,
    having: string,
    fields: Fields = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const page = await this.get(path);
    return this.sendFrom(page.html, path, having, fields, headers);
  }

  /** Sends a form of a page that was opened earlier. */
  sendFrom(
    html: string,
    path: string,
    having: string,
    fields: Fields = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const form = formWith(html, having);
    if (!form) throw new Error(`${path} has no form with ${having}:\n${plain(html).slice(0, 500)}`);
    const all: [string, string][] = [
      ...form.fields.filter(([name]) => !(name in fields)),
      ...Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      ),
    ];
    const body = form.isMultipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of all) body.append(name, value);
    return this.post(form.target || path, body, headers);
  }

  async #ask(path: string, init: RequestInit & { headers: Record<string, string> }) {
    const headers = { ...this.#headers, ...init.headers };
    const answer = await fetch(this.#origin + path, {
      ...init,
      headers: this.#cookies.size > 0 ? { ...headers, cookie: this.cookies } : headers,
      redirect: "manual",
      signal: AbortSignal.timeout(20_000),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    return {
      status: answer.status,
      location: location?.replace(this.#origin, "") ?? null,
      html: await bodyOf(answer),
      headers: answer.headers,
    };
  }
}

/** A stream never ends by itself: that it began is all that is looked at here. */
async function bodyOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream")) return answer.text();
  await answer.body?.cancel();
  return "";
}

/** The first form of the page that contains a piece of HTML, with what a browser would send of it. */
export function formWith(html: string, having: string): Form | null {
  const whole = (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).find((form) =>
    form.includes(having),
  );
  if (!whole) return null;
  const opening = /^<form\b[^>]*>/.exec(whole)?.[0] ?? "";
  const fields: Form["fields"] = [];
  for (const [tag] of whole.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type") ?? "text";
    const isLeftOut = /^(radio|checkbox)$/.test(type) && !/\schecked(=|\s|\/|>)/.test(tag);
    if (name && !isLeftOut) fields.push([name, attribute(tag, "value") ?? ""]);
  }
  for (const [, tag = "", text = ""] of whole.matchAll(
    /<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g,
  )) {
    const name = attribute(tag, "name");
    if (name) fields.push([name, plain(text).replace(/^\n/, "")]);
  }
  return {
    target: attribute(opening, "action") ?? "",
    isMultipart: /multipart/i.test(opening),
    fields,
  };
}

/** The words of the page's error summary; "" without one. */
export function problemOf(html: string): string {
  const summary = /<div[^>]*data-error-summary[\s\S]*?<\/(?:ul|p)>/.exec(html)?.[0] ?? "";
  return plain(summary.replace(/<\/(?:h2|p|li)>/g, " ")).trim();
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
}
