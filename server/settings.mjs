// The few settings the HTTP server needs before the application is loaded. The launcher passes
// them on checked and complete; started by hand, a missing one stops the server by name.

/** @param {NodeJS.ProcessEnv} source */
export function readSettings(source) {
  const missing = ["APP_URL", "DATABASE_URL"].filter((name) => !source[name]);
  if (missing.length > 0) throw new Error(`Settings: ${missing.join(", ")} missing.`);
  const appUrl = new URL(source.APP_URL ?? "");
  const port = Number(source.PORT ?? 3000);
  return {
    port,
    /** Where to listen; every interface unless HOST says otherwise. */
    host: source.HOST || undefined,
    appUrl,
    databaseUrl: source.DATABASE_URL ?? "",
    trustedProxies: (source.TRUSTED_PROXIES ?? "").split(",").flatMap((part) => part.trim() || []),
    testClock: source.WAYMARK_TEST_CLOCK || undefined,
    isDevelopment: source.NODE_ENV === "development",
  };
}

/** @typedef {ReturnType<typeof readSettings>} Settings */
