import { expect, test } from "../support/app-desk";

const streamOf = (id: string) => `/api/conversations/${id}/events`;

test("a stream is for who holds the thread, on our own pages: everybody else finds nothing", async ({
  desk,
  baseURL,
}) => {
  const mine = await desk.chat("Nadia", "Something private");
  const other = await desk.chat("Omid", "Something else");
  const ask = async (path: string, headers: Record<string, string>) => {
    const stop = new AbortController();
    const answer = await fetch(`${baseURL}${path}`, { headers, signal: stop.signal });
    const reader = answer.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    stop.abort();
    return { status: answer.status, type: answer.headers.get("content-type"), text: `${value}` };
  };
  const cookie = `__Host-waymark-chat=${mine.secret}`;
  const own = await ask(streamOf(mine.id), { cookie });
  expect(own).toMatchObject({ status: 200, type: "text/event-stream; charset=utf-8" });

  const refused: [string, Record<string, string>][] = [
    [streamOf(mine.id), {}],
    [streamOf(mine.id), { cookie: `__Host-waymark-chat=${other.secret}` }],
    [streamOf(mine.id), { cookie: `__Host-waymark-chat=${mine.id}` }],
    [streamOf(other.id), { cookie }],
    [streamOf("nowhere-at-all-at-all"), { cookie }],
    [streamOf("%00"), { cookie }],
    ["/api/desk/events", { cookie }],
    ...Array.from({ length: 50 }, (_, turn): [string, Record<string, string>] => [
      streamOf(mine.id),
      turn % 2 === 0
        ? { cookie, "sec-fetch-site": turn % 4 === 0 ? "cross-site" : "same-site" }
        : { cookie, origin: `https://evil-${turn}.test` },
    ]),
  ];
  for (const [path, headers] of refused) {
    const answer = await ask(path, headers);
    expect([400, 404], `${path} ${JSON.stringify(headers)}`).toContain(answer.status);
    expect(answer.text).not.toContain("private");
  }
});

test("what comes by a stream is named for its browser and kept by nobody", async ({
  desk,
  baseURL,
}) => {
  const chat = await desk.chat("Nadia", "May I pay monthly?");
  const stop = new AbortController();
  const answer = await fetch(`${baseURL}${streamOf(chat.id)}?after=0`, {
    headers: { cookie: `__Host-waymark-chat=${chat.secret}`, "accept-encoding": "gzip" },
    signal: stop.signal,
  });
  expect(answer.headers.get("cache-control")).toBe("no-store, no-transform");
  expect(answer.headers.get("content-encoding")).toBeNull();
  const reader = answer.body?.getReader();
  let text = "";
  while (!text.includes("event: state")) {
    const { value } = (await reader?.read()) ?? {};
    text += new TextDecoder().decode(value);
  }
  expect(text).toContain("id: 1\nevent: message\n");
  expect(text).toContain("May I pay monthly?");
  expect(text).not.toMatch(/visitorKey|ownerId|queueId/);
  // What is said next comes as it is stored.
  await desk.say(chat.id, "And fees?");
  while (!text.includes("And fees?")) {
    const { value } = (await reader?.read()) ?? {};
    text += new TextDecoder().decode(value);
  }
  stop.abort();
});
