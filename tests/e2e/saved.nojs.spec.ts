import { test } from "../support/app";
import { saveUndoRemove } from "../support/app-saved";

test("without JavaScript Save answers with a page: saved, Undo, back to where I was", async ({
  page,
}) => {
  await saveUndoRemove(page);
});
