import { expect, test } from "vitest";
import { afterSignIn, throughSignIn } from "@/lib/auth/after-sign-in";

test.each([
  ["student", "/my/requests", "/my/requests"],
  ["student", "/careers/back-end-developer", "/careers/back-end-developer"],
  ["student", "/sign-in", "/my"],
  ["counselor", "/my", "/desk"],
  ["manager", "/my?done=saved", "/desk"],
  ["editor", "/my/requests/x", "/desk"],
  ["admin", "/sign-in", "/desk"],
  ["counselor", "/desk/leads", "/desk/leads"],
  ["counselor", "/mysterious", "/mysterious"],
] as const)("a %s who was asked to sign in at %s goes on at %s", (role, next, expected) => {
  expect(afterSignIn(role, next)).toBe(expected);
  // However the sign-in ends, and however often one comes by.
  const way = throughSignIn(next);
  const asked = way === next ? next : new URL(way, "http://x").searchParams.get("next");
  expect(afterSignIn(role, asked ?? "")).toBe(expected);
  expect(throughSignIn(way)).toBe(way);
});
