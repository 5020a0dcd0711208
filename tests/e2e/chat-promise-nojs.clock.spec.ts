import { test } from "../support/app-clock";
import { newAsker } from "../support/app-journey";
import { tellThePromise } from "../support/app-promise";

test.use({ javaScriptEnabled: false });
test("chat closed at 11 pm, without JavaScript: booked in the same thread, reminded, called, and the student sees it", {
  tag: "@full",
}, async ({ page, open, clock }) => {
  test.setTimeout(120_000);
  await tellThePromise({ page, open, clock, asker: newAsker("Willa") });
});
