// Limits by address only hold when a client can't choose its address: X-Forwarded-For counts only
// as far as the hops in TRUSTED_PROXIES reach.
import { BlockList, isIP } from "node:net";

/**
 * @param {string[]} entries addresses and CIDR ranges
 * @returns {BlockList}
 */
export function parseTrustedProxies(entries) {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const family = isIP(address);
    const bits = prefix === undefined ? undefined : Number(prefix);
    const isRange =
      bits === undefined || (/^\d+$/.test(prefix ?? "") && bits <= (family === 4 ? 32 : 128));
    if (family === 0 || !isRange) {
      throw new Error("Settings: TRUSTED_PROXIES is not usable. It takes addresses and ranges.");
    }
    const type = family === 4 ? "ipv4" : "ipv6";
    if (bits === undefined) list.addAddress(address, type);
    else list.addSubnet(address, bits, type);
  }
  return list;
}

/**
 * An IPv4 address that arrives on an IPv6 socket is written as IPv4; what is no address is null.
 * @param {string | undefined} text
 */
export function normalizeAddress(text) {
  const address = (text ?? "").trim().replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(address) === 0 ? null : address.toLowerCase();
}

/**
 * What limits count by. A household has a /64 of IPv6 and may change its address within it with
 * each request, so the network stands for all of it; an IPv4 address stands for itself.
 * @param {string} address as `clientAddress` gives it
 * @returns {string}
 */
export function limitKeyOf(address) {
  if (isIP(address) !== 6) return address;
  // The URL's own spelling: lower case, no zeros in front, no dotted tail. A zone is not part of it.
  const spelled = new URL(`http://[${address.split("%", 1)[0]}]/`).hostname.slice(1, -1);
  const [head = "", tail] = spelled.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail ? tail.split(":") : [];
  const zeros = Array(8 - left.length - right.length).fill("0");
  return `${[...left, ...zeros, ...right].slice(0, 4).join(":")}::/64`;
}

/**
 * The right-most hop that is not one of our proxies. A hop that is no address ends the walk: what
 * stands left of it was written by someone we don't know.
 * @param {string | undefined} peer the socket's remote address
 * @param {string | undefined} forwardedFor the X-Forwarded-For header
 * @param {BlockList} trusted
 * @returns {string}
 */
export function clientAddress(peer, forwardedFor, trusted) {
  let address = normalizeAddress(peer) ?? "unknown";
  const hops = forwardedFor ? forwardedFor.split(",").reverse() : [];
  for (const hop of hops) {
    if (!isTrusted(address, trusted)) break;
    const next = normalizeAddress(hop);
    if (next === null) break;
    address = next;
  }
  return address;
}

/**
 * @param {string} address
 * @param {BlockList} trusted
 */
export function isTrusted(address, trusted) {
  const family = isIP(address);
  return family !== 0 && trusted.check(address, family === 4 ? "ipv4" : "ipv6");
}
