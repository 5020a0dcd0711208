// The framework answers some failures in ways a person can't use: a bare text for a form from an
// older build, an error page when the database is away. The answer is looked at just before its
// first byte leaves, and can still be replaced by a page of ours.
import { ServerResponse } from "node:http";
import { noticeAnswer } from "./notice-page.mjs";

/** @typedef {import("./notice-page.mjs").Notice} Notice */

/**
 * @param {import("node:http").ServerResponse} response
 * @param {(status: number) => Notice | null} replacement asked once, before headers leave
 */
export function guardResponse(response, replacement) {
  const writeHead = response.writeHead;
  const write = response.write;
  const end = response.end;
  let isDecided = false;
  let isReplaced = false;

  /** @param {Notice} notice */
  const replaceBy = (notice) => {
    isDecided = true;
    const answer = noticeAnswer(notice);
    for (const name of [
      "content-encoding",
      "etag",
      "link",
      "transfer-encoding",
      "x-nextjs-cache",
    ]) {
      response.removeHeader(name);
    }
    Reflect.apply(writeHead, response, [answer.status, answer.headers]);
    Reflect.apply(end, response, [answer.body]);
    isReplaced = true;
  };

  /** @param {number} status */
  const decide = (status) => {
    if (isDecided || response.headersSent) return;
    const notice = replacement(status);
    isDecided = true;
    if (notice) replaceBy(notice);
  };

  Object.assign(response, {
    /** @param {[number, ...unknown[]]} args */
    writeHead(...args) {
      decide(args[0]);
      return isReplaced ? response : Reflect.apply(writeHead, response, args);
    },
    /** @param {unknown[]} args */
    write(...args) {
      decide(response.statusCode);
      return isReplaced ? true : Reflect.apply(write, response, args);
    },
    /** @param {unknown[]} args */
    end(...args) {
      decide(response.statusCode);
      return isReplaced ? response : Reflect.apply(end, response, args);
    },
    /**
     * After a replacement the framework still finishes its own answer; it goes nowhere.
     * @param {[string, string]} args
     */
    setHeader(...args) {
      return isReplaced ? response : ServerResponse.prototype.setHeader.apply(response, args);
    },
  });

  return {
    /** @param {Notice} notice */
    replaceUnlessStarted(notice) {
      if (!isReplaced && !response.headersSent && !response.writableEnded) replaceBy(notice);
    },
  };
}
