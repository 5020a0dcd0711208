// Mail on the way to an account.
import type { Letter } from "./letter";

export function signInLetter(
  given: { url: string; code: string },
  school: { name: string },
): Letter {
  return {
    subject: `${given.code} is your code to sign in to ${school.name}`,
    parts: [
      "Open this link to sign in. It works once, for thirty minutes.",
      { link: given.url, label: "Sign in" },
      "Or type this code on the page that asked for it, within ten minutes:",
      { code: given.code },
      "If you did not ask, do nothing.",
    ],
  };
}

export function staffSignInLetter(link: string): Letter {
  return {
    subject: "Sign in with single sign-on",
    parts: [
      "Somebody, most likely you, asked for a sign-in link. Staff sign in with the school's single sign-on instead.",
      { link, label: "Go to the sign-in page" },
    ],
  };
}
