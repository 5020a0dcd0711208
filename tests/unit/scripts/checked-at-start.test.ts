import { createServer } from "node:net";
import { expect, test } from "vitest";
import { requirePort } from "../../../scripts/launcher/require-port";
import { checkSettings, whatIsMissing } from "../../../scripts/launcher/settings";

test("what the built-in database brings along is not missed, what is given is checked", () => {
  expect(() => checkSettings({ NODE_ENV: "test", PORT: "", DATABASE_URL: "" })).not.toThrow();
  const check = (given: Record<string, string>) => () =>
    checkSettings({ NODE_ENV: "test", ...given });
  expect(check({ PORT: "abc" })).toThrow("Settings: PORT is not usable");
  expect(check({ AUTH_SECRET: "short" })).toThrow("Settings: AUTH_SECRET is not usable");
  expect(check({ DEMO: "0" })).toThrow("Settings: APP_URL is missing");
  expect(check({ DATABASE_URL: "postgres://db/waymark" })).toThrow("AUTH_SECRET is missing");
});

test("outside the demonstration it is said that no mail goes out and that staff can't sign in", () => {
  const names = (given: Record<string, string>) =>
    whatIsMissing(checkSettings({ NODE_ENV: "test", ...given })).map(([name]) => name);
  const school = { DEMO: "0", APP_URL: "https://advising.example.edu" };
  const mail = { SMTP_URL: "smtp://mail.test", MAIL_FROM: "a@b.test" };
  const signIn = { OIDC_ISSUER: "https://a.test", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
  expect(names({ DEMO: "1" })).toEqual([]);
  expect(names(school)).toEqual(["No SMTP_URL", "No OIDC_*"]);
  expect(names({ ...school, ...mail })).toEqual(["No OIDC_*"]);
  expect(names({ ...school, ...mail, ...signIn })).toEqual([]);
});

test("a port that is taken and a host that is not this machine's are told apart", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(requirePort(port, "127.0.0.1")).rejects.toThrow(`Port ${port} is taken`);
  await new Promise((resolve) => other.close(resolve));
  await requirePort(port, "127.0.0.1");
  const elsewhere = requirePort(port, "192.0.2.1");
  await expect(elsewhere).rejects.toThrow("Settings: HOST is not usable");
  await expect(elsewhere).rejects.not.toThrow("192.0.2.1");
});
