import { expect, test } from "../support/app";
import { HttpVisitor } from "../support/app-http";
import { newAsker } from "../support/app-journey";

test("asking for a sign-in mail gives the same answer whether or not the address has an account", async ({
  baseURL,
}) => {
  const answers = [];
  for (const email of ["student@demo.test", "counselor@demo.test", newAsker("Nobody").email]) {
    const visitor = new HttpVisitor(baseURL ?? "");
    const answer = await visitor.send("/sign-in", 'id="email"', { email });
    expect(answer.status).toBe(303);
    const page = await visitor.get(answer.location ?? "");
    const same = page.html
      .replaceAll(email, "<address>")
      .replaceAll(/nonce="[^"]*"|"nonce":"[^"]*"/g, "")
      // Encrypted or made anew on every rendering.
      .replaceAll(/(\$ACTION_[^"]*" value=")[^"]*/g, "$1");
    answers.push({ location: answer.location, length: same.length, status: page.status });
  }
  expect(answers).toHaveLength(3);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});
