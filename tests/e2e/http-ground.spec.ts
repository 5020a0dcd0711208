import { request as rawRequest } from "node:http";
import { expect, test } from "@playwright/test";

type Answer = { status: number; headers: Record<string, unknown>; body: string };

/** A request as no browser sends it: any header, any address. */
function send(
  base: string | undefined,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  const { hostname, port, origin } = new URL(base ?? "");
  const headers = options.method === "POST" ? { origin, ...options.headers } : options.headers;
  return new Promise((resolve, reject) => {
    const outgoing = rawRequest(
      { hostname, port, path, method: options.method ?? "GET", headers },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("end", () => {
          const body = Buffer.concat(chunks).toString("utf8");
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(options.body);
  });
}

test("a forged Host or X-Forwarded-Host appears nowhere in the answer", async ({ baseURL }) => {
  for (const path of ["/", "/talk", "/sign-in", "/programs", "/nowhere", "/desk/leads"]) {
    const { status, body, headers } = await send(baseURL, path, {
      headers: {
        host: "forged.test",
        "x-forwarded-host": "forged.test",
        "x-forwarded-proto": "https",
        forwarded: "host=forged.test",
        "x-middleware-subrequest": "proxy:proxy:proxy",
        "x-nonce": "forged",
      },
    });
    expect(status, path).toBeLessThan(500);
    expect(`${body}${JSON.stringify(headers)}`, path).not.toContain("forged");
  }
});

test("a post without this portal's Origin is refused before it does anything", async ({
  baseURL,
}) => {
  const own = new URL(baseURL ?? "").origin;
  for (const path of ["/talk", "/", "/api/auth/signin/demo", "/sign-in"]) {
    for (const origin of ["", "null", "https://forged.test", `${own}.forged.test`]) {
      const { status, body } = await send(baseURL, path, {
        method: "POST",
        headers: { origin, "x-forwarded-host": "forged.test" },
        body: "a=b",
      });
      expect(status, `${path} from "${origin}"`).toBe(403);
      expect(body).toContain("another site");
    }
  }
});

test("a body above 64 KB is refused at once with 413", async ({ baseURL }) => {
  for (const kilobytes of [65, 1024, 5 * 1024]) {
    const { status, body } = await send(baseURL, "/talk", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: Buffer.alloc(kilobytes * 1024, "a"),
    });
    expect(status).toBe(413);
    expect(body).toContain("64 KB");
  }
});

test("an overlong or unreadable address gets a plain 400", async ({ baseURL }) => {
  const bad = [`/${"a".repeat(3000)}`, "/careers/a%00b", "/%E0%A4%A", "//forged.test/x"];
  for (const path of [...bad, "http://169.254.169.254/latest"]) {
    const { status, body } = await send(baseURL, path);
    expect(status, path.slice(0, 40)).toBe(400);
    expect(body).not.toMatch(/\bat .+\.js|stack/i);
  }
});

test("another spelling of a page leads to the page, on this portal", async ({ baseURL }) => {
  for (const [path, location] of [
    ["/careers/%62ack-end-developer?from=a", "/careers/back-end-developer?from=a"],
    ["/careers/x/../back-end-developer", "/careers/back-end-developer"],
    ["/talk/request/a%7Eb%7Ec", "/talk/request/a~b~c"],
    ["/x/..//forged.test", "/forged.test"],
  ] as const) {
    const { status, headers } = await send(baseURL, path);
    expect(status, path).toBe(308);
    expect(headers.location, path).toBe(location);
    expect(headers["cache-control"], path).toBe("no-store");
  }
});

test("a form that was cut off on its way is answered as such", async ({ baseURL }) => {
  const type = { "content-type": "multipart/form-data; boundary=x" };
  for (const headers of [type, { ...type, "next-action": "7f".padEnd(42, "0") }]) {
    for (const body of [
      "",
      "--x\r\n",
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
    ]) {
      const answer = await send(baseURL, "/sign-in", {
        method: "POST",
        headers,
        body,
      });
      expect(answer.status, body).toBe(400);
      expect(answer.body).toContain("did not arrive whole");
    }
  }
});

test("a form of an older version shows back what was typed", async ({ baseURL }) => {
  const boundary = "----older";
  const field = (name: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const { status, body } = await send(baseURL, "/talk", {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    body: `${field(`$ACTION_ID_40${"0".repeat(40)}`, "")}${field("message", "My <question>")}--${boundary}--\r\n`,
  });
  expect(status).toBe(409);
  expect(body).toContain("My &#60;question&#62;");
  expect(body).toContain('href="/talk"');
  expect(body).not.toContain("ACTION_ID");
});

test("every answer carries the security headers", async ({ baseURL }) => {
  for (const path of [
    "/",
    "/careers",
    "/talk",
    "/sign-in",
    "/nowhere",
    "/nowhere.png",
    "/api/livez",
  ]) {
    const { headers } = await send(baseURL, path);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-frame-options"], path).toBe("DENY");
    expect(headers["referrer-policy"], path).toBeTruthy();
    const policy = String(headers["content-security-policy"]);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toContain("unsafe-");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("cached pages carry no nonce, no framework script and a strict policy, cold and warm", async ({
  baseURL,
}) => {
  for (const path of ["/", "/careers", "/careers/back-end-developer"]) {
    for (const temperature of ["cold or warm", "warm"]) {
      const { status, headers, body } = await send(baseURL, path);
      expect(status, path).toBe(200);
      expect(headers["content-security-policy"], path).toContain("script-src 'self';");
      const scripts = body.match(/<script\b[^>]*>/g) ?? [];
      const foreign = scripts.filter((tag) => !/ld\+json|\/enhance\.js/.test(tag));
      expect(foreign, `${path} ${temperature}`).toEqual([]);
      expect(headers["speculation-rules"]).toBe('"/speculation.json"');
    }
  }
});

test("another name of this machine leads to the portal's own", async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? "");
  const { status, headers } = await send(baseURL, "/talk?x=1", {
    headers: { host: `127.0.0.1:${port}` },
  });
  expect(status).toBe(308);
  expect(headers.location).toBe(`${baseURL}/talk?x=1`);
});
