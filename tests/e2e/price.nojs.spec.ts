import { test } from "../support/app";
import { askForPrice } from "../support/app-price";

test("without JavaScript a person asks what it would cost, mistypes, and gets the price", async ({
  page,
}) => {
  await askForPrice(page);
});
