/** The portal that `npm test` started for the browser tests. */
export function testPortal(): { url: string; databaseUrl: string } {
  const url = process.env.WAYMARK_TEST_URL;
  const databaseUrl = process.env.WAYMARK_TEST_PORTAL_DATABASE;
  if (!url || !databaseUrl) throw new Error("No test portal is named: run this through npm test.");
  return { url, databaseUrl };
}
