import { test } from "../support/app";
import { newAsker } from "../support/app-journey";
import { sendMessage } from "../support/app-message";

test("a message goes the same way without JavaScript, with a code, a reference and a copy by mail", async ({
  page,
}) => {
  await sendMessage(page, newAsker("Mira"));
});
