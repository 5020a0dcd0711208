/**
 * What the HTTP server tells the application in the same process. It hangs off `globalThis`
 * because the application's modules are bundled apart from the server's.
 *
 * @typedef {object} SharedState
 * @property {number} [__waymarkCatalogChangedAt] pages rendered before this are old, milliseconds
 * @property {boolean} [__waymarkDatabaseAway] the last ping did not come back in time
 * @property {Set<() => unknown>} [__waymarkOnDrain] called once at stop: end open streams, and
 *   imports, whose promise is waited for
 * @property {Map<string, WaitingUpload>} [__waymarkUploads] bodies that a route has yet to read
 *
 * @typedef {{ request: import("node:http").IncomingMessage, contentType: string }} WaitingUpload
 */

export const shared = /** @type {typeof globalThis & SharedState} */ (globalThis);
