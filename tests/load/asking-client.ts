// Somebody who asks for a call or sends a message over plain HTTP, again and again, and starts a
// step over when its answer does not come. What the confirmation page showed is acknowledged.
import { setTimeout as pause } from "node:timers/promises";
import type postgres from "postgres";
import { type Answer, HttpVisitor } from "../support/app-http";

export type Acknowledged = { reference: string; email: string };

type Setting = {
  number: number;
  url: string;
  ask: <T>(question: (sql: postgres.Sql) => Promise<T>) => Promise<T>;
  signal: AbortSignal;
  acknowledged: Acknowledged[];
};

export async function askForever(setting: Setting): Promise<void> {
  for (let turn = 0; !setting.signal.aborted; turn += 1) {
    const email = `asker-${setting.number}-${turn}@kills.test`;
    const kind = (setting.number + turn) % 2 === 0 ? "callback" : "message";
    await askOnce(setting, kind, email).catch((error) => {
      if (!setting.signal.aborted) throw error;
    });
  }
}

async function askOnce(setting: Setting, kind: "callback" | "message", email: string) {
  const visitor = new HttpVisitor(setting.url);
  let path = `/talk/${kind}`;
  for (let tries = 0; tries < 400; tries += 1) {
    if (setting.signal.aborted) return;
    const next = await step(setting, visitor, path, email).catch(() => null);
    if (next === null) {
      // Killed under our feet: where the portal says we are, we go on.
      await pause(100);
      continue;
    }
    if (next === "done") return;
    path = next;
  }
  throw new Error(`${email} did not get through, last at ${path}.`);
}

const fieldsOf: Record<string, Record<string, string>> = {
  name: { givenName: "Kim" },
  phone: { phone: "(202) 555-0147" },
  needs: {},
  consent: {},
  check: {},
  message: { question: "Does the certificate count toward a degree?" },
};

/** Does what the page at `path` asks for; returns where to go next, null to try again. */
async function step(
  setting: Setting,
  visitor: HttpVisitor,
  path: string,
  email: string,
): Promise<string | null> {
  const page = await visitor.get(path);
  if (page.status >= 300 && page.status < 400) return page.location;
  if (page.status !== 200) return null;
  const name = path.split("?")[0]?.split("/").at(3) ?? "about";
  if (name === "done") return acknowledge(setting, page, email);
  const fields =
    name === "code" ? await codeFields(setting, email) : fieldsFor(name, page.html, email);
  if (!fields) return null;
  const answer = await visitor.sendFrom(page.html, path, buttonOf(name, path), fields);
  return answer.location;
}

function fieldsFor(name: string, html: string, email: string): Record<string, string> | null {
  if (name === "about") return { topic: "cost" };
  if (name === "email") return { email };
  if (name === "time") {
    const times = [...html.matchAll(/name="slotStartsAt"[^>]*value="([^"]+)"/g)];
    const others = [...html.matchAll(/value="([^"]+)"[^>]*name="slotStartsAt"/g)];
    const all = [...times, ...others].map((match) => match[1] ?? "");
    const slotStartsAt = all[Math.floor(Math.random() * all.length)];
    return slotStartsAt ? { slotStartsAt, zone: "America/New_York" } : null;
  }
  return fieldsOf[name] ?? {};
}

function buttonOf(name: string, path: string): string {
  if (name === "code") return 'name="code"';
  if (name === "check") return path.includes("callback") ? "Book this call" : "Send this message";
  if (name === "time") return 'name="slotStartsAt"';
  return ">Continue<";
}

async function codeFields(setting: Setting, email: string) {
  const [mail] = await setting.ask(
    (sql) => sql<{ subject: string }[]>`
      select subject from demo_mails where to_address = ${email} and subject like '% is your code'
      order by seq desc limit 1`,
  );
  const code = /^\d{6}/.exec(mail?.subject ?? "")?.[0];
  return code ? { code } : null;
}

function acknowledge(setting: Setting, page: Answer, email: string): string | null {
  const reference = /data-reference[^>]*>\s*(WM-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(page.html)?.[1];
  if (!reference) return null;
  setting.acknowledged.push({ reference, email });
  return "done";
}
