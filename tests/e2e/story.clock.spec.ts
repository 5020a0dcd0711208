import { test } from "../support/app-clock";
import { newAsker } from "../support/app-journey";
import { tellTheStory } from "../support/app-story";

test("a reader saves, compares and books, a counselor calls, and the student reads what comes next but never the note", async ({
  page,
  open,
  clock,
}) => {
  test.setTimeout(120_000);
  await tellTheStory({ page, open, clock, asker: newAsker("Noemi") });
});
