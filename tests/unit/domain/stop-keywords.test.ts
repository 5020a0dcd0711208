import { expect, test } from "vitest";
import { stopKeyword } from "@/lib/domain/stop-keywords";

test.each([
  "STOP",
  "stop",
  " Stop. ",
  "“STOP!”",
  "S\u200bTOP\u2060",
  "ＳＴＯＰ",
  "StopAll",
  "stop all",
  "UNSUBSCRIBE",
  "Cancel",
  "end",
  "QUIT!!",
  "revoke",
  "Opt out",
  "opt-out",
  "optout",
  "stop\n",
])("%j acts at once", (text) => expect(stopKeyword(text)).toBe("stop"));

test.each([
  "please don't call me anymore",
  "Please dont call me any more",
  "do not text me again",
  "Stop calling me",
  "stop texting",
  "could you stop sending texts? no more texts please",
  "No more calls, please.",
  "never contact me again",
  "I no longer want to be contacted",
  "I don't want any calls",
  "Leave me alone!",
  "take me off your list",
  "remove my number",
  "I want to opt out of this",
  "please unsubscribe me",
  "I withdraw my consent",
  "stop, please stop emailing me",
  "lose my number",
])("%j is for a counselor to confirm", (text) => expect(stopKeyword(text)).toBe("hold"));

test.each([
  "",
  "   ",
  "...",
  "When does enrollment end?",
  "Can I cancel my call on Tuesday?",
  "I had to quit my last school",
  "Where is the bus stop?",
  "please call me tomorrow",
  "You may text me any time",
  "Do you call me or do I call you?",
  "I don't understand the price",
  "Does the program stop in summer?",
  "Please don't cancel my call",
])("%j is neither", (text) => expect(stopKeyword(text)).toBeNull());
