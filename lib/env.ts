import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const origin = z
  .string()
  .refine(isOrigin, "must be an origin")
  .transform((value) => new URL(value).origin);

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, "must be a postgres:// address")
  // Several hosts with commas between them are fine for Postgres, not for a URL.
  .refine((value) => isReadableUrl(value.replace(/,[^/?@]*(?=[/?]|$)/, "")), "must be an address");

const smtpUrl = z
  .string()
  .regex(/^smtps?:\/\//, "must be a smtp:// address")
  .refine((value) => isReadableUrl(value) && new URL(value).hostname !== "", "must name a host");

const encryptionKey = z
  .base64()
  .refine((value) => [16, 24, 32].includes(Buffer.from(value, "base64").length), "must be a key");

const addressRange = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const proxies = z
  .string()
  .transform((value) => value.split(",").flatMap((part) => part.trim() || []))
  .pipe(z.array(addressRange));

const flag = z.enum(["0", "1"]).transform((value) => value === "1");

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const settings = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    APP_URL: origin.optional(),
    DATABASE_URL: postgresUrl,
    MIGRATION_DATABASE_URL: postgresUrl.optional(),
    AUTH_SECRET: z.string().min(32),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: encryptionKey,
    SMTP_URL: smtpUrl.optional(),
    MAIL_FROM: z.string().min(3).optional(),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().default("Single sign-on"),
    TRUSTED_PROXIES: proxies.default([]),
    DEMO: flag.default(false),
    LOG_LEVEL: z.enum(logLevels).optional(),
    WAYMARK_TEST_CLOCK: z.string().refine(holdsTime, "must be a file with a time").optional(),
    NODE_ENV: z.string().optional(),
  })
  .superRefine((value, context) => {
    const require = (name: keyof typeof value) => {
      if (!value[name]) context.addIssue({ code: "custom", path: [name], message: "is missing" });
    };
    if (!value.DEMO) require("APP_URL");
    if (value.SMTP_URL) require("MAIL_FROM");
    if (value.OIDC_ISSUER || value.OIDC_CLIENT_ID || value.OIDC_CLIENT_SECRET) {
      require("OIDC_ISSUER");
      require("OIDC_CLIENT_ID");
      require("OIDC_CLIENT_SECRET");
    }
  })
  .transform((value) => ({
    port: value.PORT,
    appUrl: value.APP_URL ?? `http://localhost:${value.PORT}`,
    databaseUrl: value.DATABASE_URL,
    migrationDatabaseUrl: value.MIGRATION_DATABASE_URL ?? value.DATABASE_URL,
    authSecret: value.AUTH_SECRET,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM ?? "Waymark <no-reply@demo.test>",
    oidc:
      value.OIDC_ISSUER && value.OIDC_CLIENT_ID && value.OIDC_CLIENT_SECRET
        ? {
            issuer: value.OIDC_ISSUER,
            clientId: value.OIDC_CLIENT_ID,
            clientSecret: value.OIDC_CLIENT_SECRET,
            name: value.OIDC_NAME,
          }
        : null,
    trustedProxies: value.TRUSTED_PROXIES,
    demo: value.DEMO,
    isProduction: value.NODE_ENV === "production",
  }));

export type Env = z.output<typeof settings>;

let parsed: Env | undefined;

/** All settings, read once from the process and an optional `.env` beside package.json. */
export function env(): Env {
  parsed ??= parseEnv(withDotEnv());
  return parsed;
}

/** Throws with the names of what is wrong and why, never with a value: values can be secrets. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  // `NAME=` in a .env file means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name} ${given[name] === undefined ? "is missing" : "is not usable"}`;
  });
  throw new Error(`Settings: ${[...new Set(problems)].join(", ")}. See .env.example.`);
}

/** A scheme, a host and perhaps a port, with or without the closing slash. */
function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, origin: own } = new URL(value);
  return /^https?:$/.test(protocol) && [own, `${own}/`].includes(value.toLowerCase());
}

/** A password with a bare "%" makes an address that nobody can take apart. */
function isReadableUrl(value: string): boolean {
  try {
    return decodeURIComponent(value) !== "" && URL.canParse(value);
  } catch {
    return false;
  }
}

function holdsTime(file: string): boolean {
  return existsSync(file) && !Number.isNaN(Date.parse(readFileSync(file, "utf8").trim()));
}

function withDotEnv(): NodeJS.ProcessEnv {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}
