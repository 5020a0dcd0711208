import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeEmail } from "../../../lib/domain/email";

const VICTIM = "admin@waymark.test";
const LONGEST = `${"a".repeat(64)}@${`${"b".repeat(61)}.`.repeat(3)}cde`;

describe("addresses that are one and the same", () => {
  it.each([
    [VICTIM, VICTIM],
    ["  Admin@Waymark.TEST \r\n", VICTIM],
    ["Ａdmin＠waymark．test", VICTIM],
    ["first.last+tag@sub.example.co", "first.last+tag@sub.example.co"],
    ["o'brien_42@example.org", "o'brien_42@example.org"],
    ["a@xn--bcher-kva.example", "a@xn--bcher-kva.example"],
    [LONGEST, LONGEST],
  ])("%j is %j", (typed, expected) => expect(normalizeEmail(typed)).toBe(expected));
});

describe("addresses that are refused", () => {
  const refused = [
    ["nothing", ["", " ", "@", "a@", "@b.co", "plain", "a b.co"]],
    ["two addresses", [`x@evil.test,${VICTIM}`, `x@evil.test;${VICTIM}`, `${VICTIM} x@evil.test`]],
    ["two @", [`x@evil.test@waymark.test`, "a@@b.co", "a＠b@c.co", "a﹫b@c.co"]],
    ["quoted locals", ['"admin"@waymark.test', '"a b"@b.co', '"x@evil.test"@waymark.test']],
    ["comments and names", ["admin(x)@waymark.test", `Admin <${VICTIM}>`, `<${VICTIM}>`]],
    ["routes", ["admin%evil.test@waymark.test", "evil.test!admin@waymark.test", "@a.co:b@c.co"]],
    ["encoded words", ["=?utf-8?q?x=40evil.test=3e?=@waymark.test", "=?x@b.co"]],
    ["header lines", ["a@b.co\r\nBcc: x@evil.test", "a\n@b.co", "a@b.co\0", "a\0@b.co"]],
    ["white space", ["ad min@waymark.test", "admin@way\tmark.test", "admin@way\u00A0mark.test"]],
    ["zero width", ["ad\u200Bmin@waymark.test", "admin@way\u200Dmark.test", `\uFEFF${VICTIM}`]],
    ["bidi", [`\u202E${VICTIM}`, "ad\u2066min@waymark.test", "admin\u200F@waymark.test"]],
    ["soft hyphen", ["ad\u00ADmin@waymark.test", "admin@way\u00ADmark.test"]],
    ["look-alike letters", ["аdmin@waymark.test", "admin@wаymark.test", "admin@waymarκ.test"]],
    ["letters without ASCII", ["ılker@b.co", "straße@b.co", "a@bücher.example", "İ@b.co"]],
    ["dots", [".a@b.co", "a.@b.co", "a..b@c.co", "a@.b.co", "a@b.co.", "a@b..co"]],
    ["hosts without a name", ["a@b", "a@localhost", "a@127.0.0.1", "a@[127.0.0.1]", "a@0x7f.1"]],
    ["bad labels", ["a@-b.co", "a@b-.co", "a@b_c.co", "a@b.c0", `a@${"b".repeat(64)}.co`]],
    ["bad punycode", ["a@xn--.co", "a@xn--a.co", "a@xn--zzzzzzzzzz99999.co"]],
    ["addresses in a URL", ["a@b.co/x", "a@b.co:25", "a@b.co?x", "a@b.co#x", "a@b.co\\x"]],
    [
      "length",
      [`${LONGEST}f`, `${"a".repeat(65)}@b.co`, `a@${"b.".repeat(126)}com`, "a".repeat(10_000)],
    ],
    ["lone surrogates", ["a\uD800@b.co", "a@b\uDC00.co"]],
  ] as const;

  it.each(refused)("because of %s", (_, addresses) => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(normalizeEmail(address), address).toBeNull();
  });
});

describe("whatever is typed", () => {
  const near = fc
    .array(
      fc.constantFrom(...Array.from("aZ0@@..-_+ \t\n,;:<>\"'()[]\\%!=?＠．ｅéıſK\u200B\u202E\0")),
      {
        maxLength: 24,
      },
    )
    .map((characters) => characters.join(""));
  const crafted = fc
    .record({ at: fc.nat(VICTIM.length), add: fc.string({ unit: "binary", maxLength: 3 }) })
    .map(({ at, add }) => VICTIM.slice(0, at) + add + VICTIM.slice(at));
  const anyText = fc.oneof(fc.string({ unit: "binary" }), near, crafted, fc.emailAddress());

  it("gives null or one plain ASCII address of at most 254 characters", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const address = normalizeEmail(typed);
        if (address === null) return;
        expect(address).toMatch(/^[!-?A-~]+@[a-z0-9.-]+\.[a-z0-9-]+$/);
        expect(address).toBe(address.toLowerCase());
        expect(address.length).toBeLessThanOrEqual(254);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives itself back when it is normalized again", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const address = normalizeEmail(typed);
        if (address !== null) expect(normalizeEmail(address)).toBe(address);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the address of another only when it differs in case, width or outer space", () => {
    fc.assert(
      fc.property(crafted, (typed) => {
        if (normalizeEmail(typed) !== VICTIM) return;
        expect(typed.normalize("NFKC").trim().toLowerCase()).toBe(VICTIM);
      }),
      { numRuns: 2000 },
    );
  });
});
