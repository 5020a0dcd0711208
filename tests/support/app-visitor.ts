// A visitor's way through the questions over HTTP, for tests that send what no browser would.
import { type Answer, HttpVisitor, problemOf } from "./app-http";
import { plain } from "./mailbox";

/** A draft with every question answered up to "time"; the free times are on the page. */
export async function startDraft(origin: string, headers: Record<string, string> = {}) {
  const visitor = new HttpVisitor(origin, headers);
  const about = await visitor.send("/talk/callback", 'name="topic"', { topic: "cost" });
  if (about.location !== "/talk/callback/time") throw new Error(`about: ${describe(about)}`);
  return visitor;
}

/** The free times of a page's current day, as ISO instants. */
export function timesOf(html: string): string[] {
  const tags = html.match(/<input\b[^>]*type="radio"[^>]*>/g) ?? [];
  return tags.flatMap((tag) => /value="(\d{4}-[^"]+Z)"/.exec(tag)?.[1] ?? []);
}

/** The words beside the times of a page's current day. */
export function timeLabelsOf(html: string): string[] {
  const radios =
    html.match(/<label[^>]*>\s*<input\b[^>]*type="radio"[^>]*>[\s\S]*?<\/label>/g) ?? [];
  return radios.map((radio) => plain(radio).trim());
}

export type Person = { givenName: string; email: string; phone: string };

/** Every answer after the time; the draft stands on "Check your answers". */
export async function answerRest(visitor: HttpVisitor, person: Person): Promise<void> {
  const steps: [string, string, Record<string, string>][] = [
    ["name", 'name="givenName"', { givenName: person.givenName }],
    ["phone", 'name="phone"', { phone: person.phone }],
    ["email", 'name="email"', { email: person.email }],
    ["needs", 'name="language"', {}],
    ["consent", 'name="consents"', {}],
  ];
  for (const [step, having, fields] of steps) {
    const answer = await visitor.send(`/talk/callback/${step}`, having, fields);
    if (answer.status !== 303) throw new Error(`${step}: ${describe(answer)}`);
  }
}

/** A message sent to its end; `code` reads the code that is mailed on the way. */
export async function sendMessageOverHttp(
  origin: string,
  person: Person,
  code: () => Promise<string>,
): Promise<void> {
  const visitor = new HttpVisitor(origin);
  const { givenName, email } = person;
  const steps: [string, string, Record<string, string>][] = [
    ["", 'name="topic"', { topic: "other" }],
    ["/message", 'name="question"', { question: "One more question." }],
    ["/name", 'name="givenName"', { givenName }],
    ["/email", 'name="email"', { email }],
    ["/check", "Send this message", {}],
  ];
  for (const [step, having, fields] of steps) {
    const answer = await visitor.send(`/talk/message${step}`, having, fields);
    if (answer.status !== 303) throw new Error(`${step}: ${describe(answer)}`);
  }
  const last = await visitor.send("/talk/message/code", 'name="code"', { code: await code() });
  if (last.location !== "/talk/message/done") throw new Error(`code: ${describe(last)}`);
}

export function describe(answer: Answer): string {
  return `${answer.status} ${answer.location ?? ""} ${problemOf(answer.html)}`;
}
