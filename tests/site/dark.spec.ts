import { expect, test } from "../support/app";
import { bringAxe, contrast, violationsOf } from "../support/axe";
import { haveSignedIn } from "../support/persona";

test.use({ colorScheme: "dark" });

const main = [
  "/",
  "/careers/back-end-developer",
  "/programs",
  "/programs/network-engineering-and-security",
  "/programs/computer-science/price?months=18&transfer=4",
  "/compare?p=computer-science,back-end-web-development",
  "/talk/callback",
  "/talk/chat",
];

test("in the dark the main pages keep their contrast", async ({ page }) => {
  test.setTimeout(90_000);
  await bringAxe(page);
  for (const path of main) {
    await page.goto(path);
    expect.soft(await violationsOf(page, { only: contrast }), path).toEqual([]);
  }
  await haveSignedIn(page, "counselor@demo.test");
  for (const path of [
    "/desk/leads",
    "/desk/leads/demo-request-grace",
    "/desk/inbox",
    "/desk/inbox/demo-chat-maya",
    "/desk/replies",
  ]) {
    await page.goto(path);
    expect.soft(await violationsOf(page, { only: contrast }), path).toEqual([]);
  }
});
