import { expect, test } from "vitest";
import { isOpenDoor } from "@/server/auth-doors";

test.each([
  ["GET", "/api/auth/callback/oidc", true],
  // Whoever is led to somebody else's mailed link must not be signed in by it.
  ["GET", "/api/auth/callback/email", false],
  ["GET", "/api/auth/callback/email/", false],
  ["GET", "/api/auth/callback/oidc/email", false],
  ["POST", "/api/auth/callback/email", true],
  ["GET", "/api/auth/providers", true],
  ["GET", "/api/auth/csrf", true],
  ["GET", "/api/auth/session", false],
  ["GET", "/api/auth/signin", false],
  ["POST", "/api/auth/signin/email", false],
  ["POST", "/api/auth/signout", false],
] as const)("%s %s: %s", (method, path, isOpen) => {
  expect(isOpenDoor(method, path)).toBe(isOpen);
});
