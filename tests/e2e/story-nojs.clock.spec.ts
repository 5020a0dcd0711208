import { test } from "../support/app-clock";
import { newAsker } from "../support/app-journey";
import { tellTheStory } from "../support/app-story";

test.use({ javaScriptEnabled: false });

test("the whole story, from the career page to the next step, works without JavaScript", async ({
  page,
  open,
  clock,
}) => {
  test.setTimeout(120_000);
  await tellTheStory({ page, open, clock, asker: newAsker("Wilma") });
});
