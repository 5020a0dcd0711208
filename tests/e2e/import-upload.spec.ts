import { readFileSync } from "node:fs";
import { request as rawRequest } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { HttpVisitor } from "../support/app-http";
import { plain } from "../support/mailbox";

const PATH = "/desk/imports/upload";
const MEGABYTE = 1024 ** 2;
const type = "multipart/form-data; boundary=edge";
const piece = (head: string, body: string) =>
  `--edge\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
const file = (name: string, body: string) => piece(`name="file"; filename="${name}"`, body);
const END = "--edge--\r\n";
const csv = "slug,title\r\na,b\r\n";

type Answer = { status: number; location: string; body: string };

/** Sends a body as it stands, with headers that no browser would send. */
function send(
  base: string,
  who: HttpVisitor,
  body: (string | Buffer)[],
  more: Record<string, string> = {},
): Promise<Answer> {
  const { hostname, port, origin } = new URL(base);
  const headers = { origin, cookie: who.cookies, "content-type": type, ...more };
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path: PATH, method: "POST", headers };
    const outgoing = rawRequest(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        outgoing.destroy();
        const location = (incoming.headers.location ?? "").replace(origin, "");
        const text = Buffer.concat(chunks).toString("utf8");
        resolve({ status: incoming.statusCode ?? 0, location, body: text });
      });
    });
    outgoing.on("error", reject);
    for (const part of body) outgoing.write(part);
    // What promised more than it sends stays open: the answer has to come before.
    if (!more["content-length"]) outgoing.end();
  });
}

async function signedIn(base: string, email: string): Promise<HttpVisitor> {
  const visitor = new HttpVisitor(base);
  await visitor.send("/sign-in", email);
  return visitor;
}

/** The words of the page of a run once it has ended. */
async function endOf(who: HttpVisitor, location: string): Promise<string> {
  let text = "";
  await expect
    .poll(
      async () => {
        const [main = ""] = /<main[\s\S]*<\/main>/.exec((await who.get(location)).html) ?? [];
        text = plain(main).replace(/\s+/g, " ");
        return /Working|Ending/.test(text);
      },
      { timeout: 20_000 },
    )
    .toBe(false);
  return text;
}

test("the file of an import is taken from who may import, from our own form, and only so", async ({
  baseURL: base = "",
}) => {
  test.setTimeout(60_000);
  const editor = await signedIn(base, "editor@demo.test");
  const counselor = await signedIn(base, "counselor@demo.test");
  const whole = [piece('name="kind"', "programs"), file("programs.csv", csv), END];

  for (const origin of ["", "null", "https://forged.test"]) {
    const { status, body } = await send(base, editor, whole, { origin });
    expect(status, `from "${origin}"`).toBe(403);
    expect(body).toContain("another site");
  }
  const visitor = await send(base, new HttpVisitor(base), whole);
  expect(visitor).toMatchObject({ status: 303, location: "/sign-in?next=%2Fdesk%2Fimports" });
  expect((await send(base, counselor, whole)).status).toBe(403);

  const large = { "content-length": String(400 * MEGABYTE) };
  const refused = await send(base, editor, whole, large);
  expect(refused.status, "before anything of it is read").toBe(413);
  expect(refused.body).toContain("300 MB");
  const notRead = await send(base, counselor, whole, {
    "content-length": String(200 * MEGABYTE),
  });
  expect(notRead.status, "who may not import is told before the body is there").toBe(403);

  const problemOf = async (body: string[], more?: Record<string, string>) => {
    const { status, location } = await send(base, editor, body, more);
    expect(status).toBe(303);
    return new URL(location, base).searchParams.get("problem");
  };
  expect(await problemOf([piece('name="kind"', "programs"), END])).toBe("upload_no_file");
  expect(await problemOf([file("programs.csv", csv), END])).toBe("upload_no_kind");
  expect(await problemOf(whole.slice(0, 2))).toBe("upload_cut_short");
  expect(await problemOf(["kind=programs"], { "content-type": "text/plain" })).toBe(
    "upload_unreadable",
  );
  const page = await editor.get("/desk/imports?problem=upload_no_file&kind=programs");
  expect(page.html).toContain("Choose a file to import");

  const named = await send(base, editor, [
    piece('name="kind"', "programs"),
    file("../../../etc/my programs.csv", csv),
    END,
  ]);
  expect(named.location).toMatch(/^\/desk\/imports\/[\w-]+$/);
  const text = await endOf(editor, named.location);
  expect(text).toContain("my programs.csv, looked at by");
  expect(text).not.toContain("etc");
  expect(text, "what is wrong with it is said").toMatch(/Refused ?my programs\.csv has no column/);
});

test("10 GB of nothing in a small file are refused in words", async ({ baseURL: base = "" }) => {
  test.setTimeout(60_000);
  const editor = await signedIn(base, "editor@demo.test");
  const [header = ""] = readFileSync("public/samples/programs.csv", "utf8").split("\n", 1);
  const member = gzipSync(Buffer.alloc(64 * MEGABYTE, "\n"));
  const { location } = await send(base, editor, [
    piece('name="kind"', "programs"),
    `--edge\r\nContent-Disposition: form-data; name="file"; filename="programs.csv.gz"\r\n\r\n`,
    gzipSync(header),
    ...Array<Buffer>(160).fill(member),
    `\r\n${END}`,
  ]);
  expect(await endOf(editor, location)).toMatch(
    /Refused ?programs\.csv\.gz unpacks to more than 200 times its size/,
  );
});
