// Settings for tests that sign links, hash codes or write mail. Imported for its effect, before
// anything asks for a setting; the secret is nobody's.
process.env.AUTH_SECRET = "for-tests-only-".padEnd(48, "x");
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = Buffer.alloc(32, 7).toString("base64");
process.env.DATABASE_URL = "postgres://nobody@unused.invalid/nothing";
process.env.APP_URL = "https://portal.test";
process.env.DEMO = "1";
