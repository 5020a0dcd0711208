import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loggedPath } from "../../../server/access-log.mjs";

const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];
const base64url = (length: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((letters) => letters.join(""));
const encoded = (letter: string) =>
  `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
const isSecret = (token: string) => /[A-Z0-9_]/.test(token);

/** A signed link's token, each letter plain or percent-encoded, once or twice. */
const signed = fc
  .tuple(base64url(22), base64url(6), base64url(43).filter(isSecret))
  .chain(([id, expires, signature]) => {
    const letters = [...`${id}~${expires}~${signature}`];
    const spelling = fc.array(fc.nat(2), { minLength: letters.length, maxLength: letters.length });
    return spelling.map((times) => ({
      signature,
      spelled: letters
        .map((letter, at) => {
          if (!times[at]) return letter;
          return times[at] === 1 ? encoded(letter) : encoded(letter).replace("%", "%25");
        })
        .join(""),
    }));
  });
/** What a mail program or a person leaves around a link; no part of a path of its own. */
const junk = fc.string({ unit: "grapheme-ascii", maxLength: 5 }).map((text) => {
  return text.replace(/[/?#]/g, "");
});

describe("a line of the access log", () => {
  it("never holds a signed link, however it is spelled and whatever is around it", () => {
    fc.assert(
      fc.property(signed, junk, junk, ({ signature, spelled }, before, after) => {
        for (const place of ["/talk/request/", "/unsubscribe/", "/", "/elsewhere/"]) {
          const line = loggedPath(`${place}${before}${spelled}${after}/stop`);
          expect(line).toContain("/:token");
          expect(decodeURIComponent(line)).not.toContain(signature);
        }
      }),
    );
  });

  it.each([
    ["/talk/request/short", "/talk/request/:token"],
    ["/talk/request//short/stop", "/talk/request//:token/stop"],
    ["/talk%2Frequest/short", "/talk/request/:token"],
    ["/unsubscribe/a~b~c/one-click", "/unsubscribe/:token/one-click"],
    ["/sign-in/confirm/AbC", "/sign-in/confirm/:token"],
    ["/talk/request", "/talk/request"],
    ["/talk/request/AbC123_def456-ghi789", "/talk/request/:token"],
    ["/desk/leads/AbC123_def456-ghi789xy", "/desk/leads/:token"],
    ["/programs/computer-science-bs", "/programs/computer-science-bs"],
    ["/careers/%62ack-end-developer", "/careers/back-end-developer"],
    ["/api/v1/careers", "/api/v1/careers"],
    ["/wp-login.php", "/wp-login.php"],
    ["/%E0%A4%A", "/:token"],
    ["/", "/"],
    [`/${"a".repeat(300)}`, `/${"a".repeat(199)}`],
  ])("%s is logged as %s", (pathname, logged) => expect(loggedPath(pathname)).toBe(logged));
});
