// Pages the HTTP server answers by itself when the application can't: one file, no script, nothing
// to load, so they work with everything else down.
import { createHash } from "node:crypto";
import { cachedPagePolicy } from "./content-security-policy.mjs";

const style = `
:root{color-scheme:light dark}
body{margin:0;font:1.0625rem/1.6 "Public Sans Variable",system-ui,sans-serif;color:#1c1b1a;background:#fbfaf7}
main{max-width:38rem;margin:0 auto;padding:12vh 1.25rem 4rem}
h1{font:600 1.9rem/1.2 Newsreader,Georgia,serif;margin:0 0 1rem}
a{color:#1d4f8c}
dt{font-weight:600;margin-top:1rem}
dd{margin:.25rem 0 0;padding:.5rem .75rem;border:1px solid #8886;border-radius:.25rem;white-space:pre-wrap;overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){body{color:#eceae6;background:#171615}a{color:#9cc4f5}}
`;

const styleHash = createHash("sha256").update(style).digest("base64");

const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** @param {string} name a field's name, such as `preferredName` */
function fieldLabel(name) {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_.]+/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {{ name: string, value: string }[]} fields */
function typedList(fields) {
  if (fields.length === 0) return "";
  const items = fields.map(
    ({ name, value }) => `<dt>${escapeHtml(fieldLabel(name))}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  return `<h2>What you typed</h2><dl>${items.join("")}</dl>`;
}

/**
 * @typedef {object} Notice
 * @property {number} status
 * @property {string} title
 * @property {string[]} sentences plain text
 * @property {{ href: string, text: string }} [link]
 * @property {{ name: string, value: string }[]} [fields]
 * @property {number} [retryAfterSeconds]
 * @property {string} [page] a whole page of the portal, instead of the words above
 * @property {boolean} [isProblem] for a program that asked: the words as problem details
 */

/** @param {Notice} notice */
export function renderNotice({ title, sentences, link, fields = [] }) {
  const lines = sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("");
  const onward = link
    ? `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`
    : "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} – Waymark</title><style>${style}</style></head><body><main><h1>${escapeHtml(title)}</h1>${lines}${onward}${typedList(fields)}</main></body></html>`;
}

/**
 * Everything the answer consists of, to be written by whoever holds the response.
 * @param {Notice} notice
 */
export function noticeAnswer(notice) {
  if (notice.page) return pageAnswer(notice.status, notice.page);
  if (notice.isProblem) return problemAnswer(notice);
  const body = Buffer.from(renderNotice(notice));
  /** @type {Record<string, string | number>} */
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-length": body.length,
    "content-security-policy": policy,
    "cache-control": "no-store",
  };
  if (notice.retryAfterSeconds) headers["retry-after"] = notice.retryAfterSeconds;
  return { status: notice.status, headers, body };
}

/**
 * As the open interface says what went wrong, to every site (RFC 9457).
 * @param {Notice} notice
 */
function problemAnswer({ status, title, sentences, retryAfterSeconds = 10 }) {
  const problem = { type: "about:blank", title, status, detail: sentences.join(" ") };
  const body = Buffer.from(`${JSON.stringify(problem)}\n`);
  /** @type {Record<string, string | number>} */
  const headers = {
    "content-type": "application/problem+json",
    "content-length": body.length,
    "access-control-allow-origin": "*",
    "cache-control": "no-store",
    "retry-after": retryAfterSeconds,
  };
  return { status, headers, body };
}

/**
 * @param {number} status
 * @param {string} html a page without scripts of the framework
 */
function pageAnswer(status, html) {
  const body = Buffer.from(html);
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-length": body.length,
      "content-security-policy": cachedPagePolicy(),
      "cache-control": "no-store",
    },
    body,
  };
}
