import { describe, expect, test } from "vitest";
import {
  clientAddress,
  limitKeyOf,
  normalizeAddress,
  parseTrustedProxies,
} from "../../../server/peer-address.mjs";

const none = parseTrustedProxies([]);
const ours = parseTrustedProxies(["10.0.0.0/8", "192.0.2.7", "fd00::/8"]);

describe("client address", () => {
  test.each([
    ["a forged header from a stranger", "203.0.113.5", "1.1.1.1", none, "203.0.113.5"],
    ["no header behind our proxy", "10.0.0.2", undefined, ours, "10.0.0.2"],
    ["one hop behind our proxy", "10.0.0.2", "203.0.113.5", ours, "203.0.113.5"],
    ["a forged left part", "10.0.0.2", "1.1.1.1, 203.0.113.5", ours, "203.0.113.5"],
    ["two proxies of ours", "10.0.0.2", "203.0.113.5, 192.0.2.7", ours, "203.0.113.5"],
    ["rubbish in the chain", "10.0.0.2", "203.0.113.5, <script>", ours, "10.0.0.2"],
    ["IPv4 on an IPv6 socket", "::ffff:10.0.0.2", "203.0.113.5", ours, "203.0.113.5"],
    ["an IPv6 proxy", "fd00::1", "2001:db8::9", ours, "2001:db8::9"],
    ["a socket that is gone", undefined, "1.1.1.1", ours, "unknown"],
  ])("%s", (_case, peer, header, trusted, expected) => {
    expect(clientAddress(peer, header, trusted)).toBe(expected);
  });

  test("what is no address is null", () => {
    expect(normalizeAddress("localhost")).toBeNull();
    expect(normalizeAddress("1.2.3.4:5678")).toBeNull();
  });

  test.each(["nonsense", "10.0.0.0/33", "10.0.0.0/x", "::1/129", ""])("refuses %j", (entry) => {
    expect(() => parseTrustedProxies([entry])).toThrow("TRUSTED_PROXIES");
  });
});

test.each([
  ["203.0.113.5", "203.0.113.5"],
  ["unknown", "unknown"],
  ["2001:db8::9", "2001:db8:0:0::/64"],
  ["2001:db8:0:0:ffff:1:2:3", "2001:db8:0:0::/64"],
  ["2001:db8:0:1::", "2001:db8:0:1::/64"],
  ["2001:0db8:00aa:0b::9", "2001:db8:aa:b::/64"],
  ["64:ff9b::192.0.2.7", "64:ff9b:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::", "0:0:0:0::/64"],
])("limits count %s as %s", (address, key) => {
  expect(limitKeyOf(address)).toBe(key);
});
