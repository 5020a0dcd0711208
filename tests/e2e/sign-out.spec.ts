import { expect, test } from "../support/app";
import { heading } from "../support/app-journey";
import { signInAs } from "../support/persona";

test("signing out ends the session at the next request, also for a stolen cookie", async ({
  page,
  playwright,
  baseURL,
}) => {
  await signInAs(page, "manager@demo.test", "/desk/leads");
  const cookies = await page.context().cookies();
  const session = cookies.find((cookie) => cookie.name === "__Host-waymark-session");
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });
  const stolen = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { cookie: `${session?.name}=${session?.value}` },
  });
  const openDesk = async () => (await stolen.get("/desk/leads", { maxRedirects: 0 })).status();
  expect(await openDesk()).toBe(200);
  expect((await stolen.get("/api/desk/count")).status()).toBe(200);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(await openDesk()).toBe(307);
  expect((await stolen.get("/api/desk/count")).status()).toBe(401);
  await page.goto("/desk/leads");
  await heading(page, "Sign in");
  await stolen.dispose();
});
