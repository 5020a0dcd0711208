import { expect, test } from "../support/app";
import { type Fields, HttpVisitor } from "../support/app-http";

const foreign = [
  "https://forged.test/",
  "//forged.test",
  "/\\forged.test",
  "\\\\forged.test",
  "/%2F/forged.test",
  "/%5Cforged.test",
  "/%255cforged.test",
  "javascript:alert(1)",
  "data:text/html,hi",
  "/talk/../..//forged.test",
  "/\tforged.test",
  " https://forged.test",
  "/@forged.test/..//x",
  "http:forged.test",
  "///forged.test/%2e%2e",
  "/．/forged.test",
];

test("a sign-in never leads to another site, whatever next says", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  for (const next of foreign) {
    const visitor = new HttpVisitor(origin);
    const page = await visitor.get(`/sign-in?next=${encodeURIComponent(next)}`);
    expect(page.status, next).toBeLessThan(400);
    // The form's own field, and one that was forged after the page was made.
    const sent: Fields[] = [{}, { next }];
    for (const fields of sent) {
      const fresh = new HttpVisitor(origin);
      const answer = await fresh.sendFrom(page.html, "/sign-in", "student@demo.test", fields);
      expect(answer.status, next).toBe(303);
      expect(new URL(answer.location ?? "", origin).origin, next).toBe(origin);
    }
  }
});

test("a sign-in leads to the page that asked for it", async ({ baseURL }) => {
  const visitor = new HttpVisitor(baseURL ?? "");
  const refused = await visitor.get("/my/requests");
  expect(refused.location).toBe("/sign-in?next=%2Fmy%2Frequests");
  const answer = await visitor.send(refused.location ?? "", "student@demo.test");
  expect(answer.location).toBe("/my/requests");
  expect((await visitor.get("/my/requests")).status).toBe(200);
});

test("who is signed in goes on at once, and staff not into a student's pages", async ({
  baseURL,
}) => {
  const student = new HttpVisitor(baseURL ?? "");
  await student.send("/sign-in", "student@demo.test");
  const counselor = new HttpVisitor(baseURL ?? "");
  await counselor.send("/sign-in", "counselor@demo.test");
  for (const next of ["/my", "/my/requests", "/my/privacy?done=saved"]) {
    const path = `/sign-in?next=${encodeURIComponent(next)}`;
    expect((await student.get(path)).location).toBe(next);
    expect((await counselor.get(path)).location).toBe("/desk");
  }
  expect((await counselor.get("/sign-in?next=/desk/hours")).location).toBe("/desk/hours");
  const fresh = new HttpVisitor(baseURL ?? "");
  const answer = await fresh.send("/sign-in?next=%2Fmy%2Frequests", "counselor@demo.test");
  expect(answer.location, "who signs in only now").toBe("/desk");
});
