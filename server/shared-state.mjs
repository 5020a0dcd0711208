/**
 * What the HTTP server tells the application in the same process. It hangs off `globalThis`
 * because the application's modules are bundled apart from the server's.
 *
 * @typedef {object} SharedState
 * @property {number} [__waymarkCatalogChangedAt] pages rendered before this are old, milliseconds
 * @property {boolean} [__waymarkDatabaseAway] the last ping did not come back in time
 * @property {Set<() => void>} [__waymarkOnDrain] called once at stop: end open streams
 */

export const shared = /** @type {typeof globalThis & SharedState} */ (globalThis);
