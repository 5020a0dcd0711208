import { describe, expect, test } from "vitest";
import { parseEnv } from "../../lib/env";

const good = {
  APP_URL: "https://advising.example.edu/",
  DATABASE_URL: "postgres://a:b@localhost/c",
  AUTH_SECRET: "s".repeat(32),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
};

describe("settings", () => {
  test("a complete set is read", () => {
    const read = parseEnv({ ...good, TRUSTED_PROXIES: "10.0.0.0/8, ::1,", PORT: "" });
    expect(read).toMatchObject({
      appUrl: "https://advising.example.edu",
      migrationDatabaseUrl: good.DATABASE_URL,
      port: 3000,
      demo: false,
      oidc: null,
      trustedProxies: ["10.0.0.0/8", "::1"],
    });
  });

  test("the demonstration needs no APP_URL", () => {
    expect(parseEnv({ ...good, APP_URL: undefined, DEMO: "1", PORT: "4000" }).appUrl).toBe(
      "http://localhost:4000",
    );
  });

  test.each([
    ["DATABASE_URL", "postgres://a:b%25@localhost,other.test:5433/c?sslmode=require"],
    ["DATABASE_URL", "postgresql:///c"],
    ["SMTP_URL", "smtps://a%40b:c%25@[::1]:465?tls.rejectUnauthorized=false"],
    ["LOG_LEVEL", "silent"],
  ])("%s = %s is taken", (name, value) => {
    expect(() => parseEnv({ ...good, MAIL_FROM: "a@b.test", [name]: value })).not.toThrow();
  });

  test.each([
    ["APP_URL", undefined],
    ["APP_URL", "advising.example.edu"],
    ["APP_URL", "https://advising.example.edu/portal"],
    ["APP_URL", "https://user:hunter2@example.edu"],
    ["DATABASE_URL", undefined],
    ["DATABASE_URL", "mysql://hunter2"],
    ["AUTH_SECRET", undefined],
    ["AUTH_SECRET", "hunter2"],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "hunter2"],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", undefined],
    ["PORT", "hunter2"],
    ["PORT", "70000"],
    ["DATABASE_URL", "postgres://a:hunter2%@localhost/c"],
    ["DATABASE_URL", "postgres://a:hunter2@localhost:port/c"],
    ["LOG_LEVEL", "hunter2"],
    ["SMTP_URL", "smtp://"],
    ["SMTP_URL", "smtp://a:hunter2%@mail.test"],
    ["WAYMARK_TEST_CLOCK", "hunter2/clock"],
    ["DEMO", "yes"],
    ["SMTP_URL", "hunter2"],
    ["OIDC_ISSUER", "hunter2"],
    ["TRUSTED_PROXIES", "10.0.0.1, hunter2.internal"],
    ["TRUSTED_PROXIES", "10.0.0.0/64"],
  ])("%s = %s is refused by name, never by value", (name, value) => {
    const parse = () => parseEnv({ ...good, [name]: value });
    expect(parse).toThrow(name);
    expect(parse).not.toThrow("hunter2");
  });

  test("half of a single sign-on or mail setting is refused", () => {
    expect(() => parseEnv({ ...good, OIDC_CLIENT_ID: "x" })).toThrow("OIDC_CLIENT_SECRET");
    expect(() => parseEnv({ ...good, SMTP_URL: "smtp://localhost" })).toThrow("MAIL_FROM");
  });
});
