import { expect, test } from "../support/app";
import { type Settings, startInstitution } from "../support/app-second-portal";
import { type Claims, startIdentityProvider } from "../support/identity-provider";

let settings: Settings;
let claims: Claims;
let cleanUp: (() => Promise<void>)[] = [];

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const provider = await startIdentityProvider("waymark", () => claims);
  cleanUp.push(provider.stop);
  const institution = await startInstitution({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: "waymark",
    OIDC_CLIENT_SECRET: "for-tests-only",
    OIDC_NAME: "School login",
    // The provider's tokens are of today, so this portal's clock is not held.
    WAYMARK_TEST_CLOCK: "",
  });
  settings = institution.settings;
  cleanUp.push(institution.stop);
});

test.afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

test("the first administrator signs in by the school's provider, however it spells the address", async ({
  page,
}) => {
  claims = { sub: "1", email: "Ada@School.Test", email_verified: true, name: "Ada" };
  await page.goto(`${settings.APP_URL}/sign-in?next=/desk/leads`);
  await page.getByRole("button", { name: "Sign in with School login" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Unclaimed" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(`${settings.APP_URL}/`);
  await page.goto(`${settings.APP_URL}/desk/leads`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test("an address that the provider has not verified signs nobody in", async ({ page }) => {
  claims = { sub: "2", email: "ada@school.test", email_verified: false, name: "Not Ada" };
  await page.goto(`${settings.APP_URL}/sign-in`);
  await page.getByRole("button", { name: "Sign in with School login" }).click();
  await expect(page.getByText("That did not sign you in.")).toBeVisible();
  await expect(page).toHaveURL(/error=AccessDenied/);
  await page.goto(`${settings.APP_URL}/desk/leads`);
  await expect(page).toHaveURL(/\/sign-in/);
});
