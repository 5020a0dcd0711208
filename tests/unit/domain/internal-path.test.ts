import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internalPath } from "../../../lib/domain/internal-path";

const HOSTS = ["evil.test", "evil.test/path", "user@evil.test", "waymark.test@evil.test", "0x7f.1"];
const PREFIXES = [
  "//",
  "///",
  "////",
  "/\\",
  "\\/",
  "\\\\",
  "/\t/",
  "/\n/",
  "/\r\n/",
  "\t//",
  " //",
  "/ /",
  "/\0/",
  "/%09/",
  "/%0d%0a/",
  "/%00/",
  "/%5c",
  "/%5C%5c",
  "/%2f",
  "%2f%2f",
  "/%2F/",
  "/%252f",
  "/%255c",
  "/.//",
  "/..//",
  "/./",
  "/../",
  "/%2e%2e//",
  "/%2e/",
  "/a/..//",
  "/talk//",
  "http://",
  "https://",
  "https:",
  "https:/",
  "HTTPS:\\\\",
  "ftp://",
  "javascript://",
  "data:text/html,",
  "/\u2028/",
  "/\u3002/",
  "\uFF0F\uFF0F",
  "/\u200B/",
  "/?next=//",
  "/?next=https://",
  "/#//",
  "",
];
const SINGLES = [
  "javascript:alert(1)",
  "/%",
  "/%zz",
  "/a b",
  '/"',
  "/<script>",
  "/a|b",
  "/^",
  "/{x}",
  "/\u0000",
  "/é",
  "/talk/./callback",
  "/talk/..",
  "?p=a",
  "#x",
  "talk",
  "./talk",
  `/${"a".repeat(3000)}`,
];
const payloads = [...HOSTS.flatMap((host) => PREFIXES.map((prefix) => prefix + host)), ...SINGLES];

describe("a path to go back to", () => {
  it("is refused for each of more than 150 foreign or twisted payloads", () => {
    expect(payloads.length).toBeGreaterThanOrEqual(150);
    for (const payload of payloads) expect(internalPath(payload, "/my"), payload).toBe("/my");
  });

  it.each([undefined, null, 5, {}, ["/talk"], new URL("https://evil.test/")])(
    "is refused when it is no text: %s",
    (value) => expect(internalPath(value, "/my")).toBe("/my"),
  );

  it.each([
    "/",
    "/saved",
    "/careers/back-end-developer#pay",
    "/compare?p=a,b,c",
    "/compare?p=a%2Cb&q=100%25",
    "/programs?q=c%2B%2B&level=bachelor",
    "/sign-in?next=%2Ftalk%2Fcallback",
    "/desk/leads/WM-7K3D-92QF?at=4:30",
    "/@someone",
  ])("%s is followed", (path) => expect(internalPath(path, "/my")).toBe(path));

  it("never leads to another host, however often it is decoded", () => {
    const part = fc.constantFrom(
      ..."/\\%2f5c.:@?#aht\t\n\0 ",
      "%2f",
      "%5c",
      "%25",
      "%2e",
      "%cf",
      "//",
      "..",
    );
    const text = fc.array(part, { maxLength: 14 }).map((parts) => `/${parts.join("")}`);
    fc.assert(
      fc.property(text, (typed) => {
        let path = internalPath(typed, "/my");
        for (let pass = 0; pass < 3; pass += 1) {
          expect(new URL(path, "https://waymark.test").origin).toBe("https://waymark.test");
          const [before = "", ...rest] = path.split(/(?=[?#])/);
          path = decodeURIComponent(before) + rest.join("");
        }
      }),
      { numRuns: 5000 },
    );
  });
});
