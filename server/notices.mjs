// The words of the pages that the HTTP server answers by itself.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { leanHtml } from "./lean-html.mjs";

/** @typedef {import("./notice-page.mjs").Notice} Notice */

const notFoundFile = path.join(process.env.NEXT_DIST_DIR || ".next", "server/app/_not-found.html");
/** @type {string | undefined} */
let notFoundPage;

/**
 * The framework sends an empty shell for a page that is not there or not allowed, and fills it by
 * script; without scripts the reader would see nothing.
 * @param {number} status
 * @returns {Notice | null}
 */
export function missingPageNotice(status) {
  if (status === 403) {
    return {
      status,
      title: "This page is not for this account",
      sentences: [
        "You are signed in, but your account has no way in here. If that is a mistake, ask whoever gave you the account.",
      ],
      link: { href: "/sign-in", text: "Go to your own pages" },
    };
  }
  if (notFoundPage === undefined && existsSync(notFoundFile)) {
    notFoundPage = leanHtml(readFileSync(notFoundFile, "utf8"));
  }
  if (!notFoundPage) return null;
  return { status, title: "Page not found", sentences: [], page: notFoundPage };
}

/**
 * @param {{ status: number, reason: string }} refusal
 * @returns {Notice}
 */
export function refusalNotice({ status, reason }) {
  if (reason === "origin") {
    return {
      status,
      title: "This form came from another site",
      sentences: ["To keep you safe, forms are only accepted from this portal's own pages."],
      link: { href: "/", text: "Open the portal" },
    };
  }
  const title = status === 405 ? "That is not possible here" : "This address can't be read";
  return {
    status,
    title,
    sentences: ["Check the address, or start from the home page."],
    link: { href: "/", text: "Go to the home page" },
  };
}

/** @returns {Notice} */
export function tooLargeNotice() {
  return {
    status: 413,
    title: "That is more than this form can take",
    sentences: [
      "The limit is 64 KB, about 20 pages of text. Go back, shorten it and send it again.",
    ],
  };
}

/** @returns {Notice} */
export function brokenFormNotice() {
  return {
    status: 400,
    title: "That form did not arrive whole",
    sentences: ["A part was lost on the way, so nothing was sent. Go back and send it again."],
  };
}

/** @returns {Notice} */
export function tooLargeFileNotice() {
  return {
    status: 413,
    title: "That file is too large to import",
    sentences: [
      "The limit is 300 MB, and nothing was read. Send the archive that you downloaded as it is, without unpacking it.",
    ],
    link: { href: "/desk/imports", text: "Back to imports" },
  };
}

/**
 * @param {{ name: string, value: string }[]} fields
 * @param {boolean} isPost
 * @returns {Notice}
 */
export function unavailableNotice(fields, isPost) {
  return {
    status: 503,
    title: "We can't reach our records right now",
    sentences: isPost
      ? [
          "What you sent may not have arrived. Nothing you typed is lost: go back and send it again in a minute.",
          "If it did arrive, sending it again will not make two.",
        ]
      : ["Nothing was lost. Go back, or try again in a minute."],
    link: { href: "/", text: "Pages that still work start here" },
    fields,
    retryAfterSeconds: 10,
  };
}

/**
 * @param {{ name: string, value: string }[]} fields
 * @param {string} href the page that holds the form
 * @returns {Notice}
 */
export function outdatedFormNotice(fields, href) {
  return {
    status: 409,
    title: "The portal was updated while you were writing",
    sentences: [
      "Your form came from the earlier version, so it was not sent. What you typed is kept below: open the form again and copy it over.",
    ],
    link: { href, text: "Open the form again" },
    fields,
  };
}

/**
 * @param {{ name: string, value: string }[]} fields
 * @returns {Notice}
 */
export function failedFormNotice(fields) {
  return {
    status: 500,
    title: "Something went wrong on our side",
    sentences: [
      "What you sent may not have arrived. Go back and send it again; if it did arrive, that will not make two.",
    ],
    link: { href: "/", text: "Go to the home page" },
    fields,
  };
}
