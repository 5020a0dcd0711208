// The store of rendered public pages. It keeps the framework's own file store and changes three
// things: pages are kept and sent without the framework's runtime; a page from before the last
// catalogue change is a miss, so the next request renders it afresh in every process; and only
// good answers to plausible addresses are stored.
//
// The object handed to `set` is also the one the framework sends on a miss, so it is changed in
// place. `tests/site` holds every cached page, cold and warm, to that.
import FileSystemCacheModule from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { leanHtml } from "./lean-html.mjs";
import { shared } from "./shared-state.mjs";

/** @typedef {typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js").default} Store */
const FileSystemCache = /** @type {Store} */ (
  "default" in FileSystemCacheModule ? FileSystemCacheModule.default : FileSystemCacheModule
);

const plausiblePath = /^(\/[a-z0-9-]{1,80}){0,4}$/;
const frameworkPage = /^\/_(not-found|global-error)$/;

/**
 * The readable path inside a cache key, which is namespaced by route: `/route-cache/…/$/careers`.
 * @param {string} key
 */
export function pathOfKey(key) {
  const marker = key.indexOf("/$/");
  return marker === -1 ? key : key.slice(marker + 2);
}

/**
 * @param {string} key
 * @param {number | undefined} status
 */
export function isWorthKeeping(key, status) {
  const path = pathOfKey(key);
  if (frameworkPage.test(path)) return true;
  return (status ?? 200) === 200 && plausiblePath.test(path);
}

/**
 * While the database is away an old page is better than none.
 * @param {number | undefined} renderedAt milliseconds
 */
export function isFresh(renderedAt) {
  return (
    shared.__waymarkDatabaseAway === true ||
    (renderedAt ?? 0) >= (shared.__waymarkCatalogChangedAt ?? 0)
  );
}

/** Pages known to be lean already; most requests are served from memory and skip the work. */
/** @type {WeakSet<object>} */
const leanPages = new WeakSet();

/** @param {{ html?: unknown, rscData?: Buffer, segmentData?: unknown }} page changed in place */
function makeLean(page) {
  if (typeof page.html !== "string" || leanPages.has(page)) return;
  page.html = leanHtml(page.html);
  // Nobody can ask for the framework's payload of a cached page (request-headers.mjs); kept, it
  // would be five sixths of what each page takes on the disk and in memory.
  page.rscData = Buffer.alloc(0);
  page.segmentData = undefined;
  leanPages.add(page);
}

export default class PageCache extends FileSystemCache {
  /**
   * @override
   * @param {Parameters<InstanceType<Store>["get"]>} args
   */
  async get(...args) {
    const entry = await super.get(...args);
    const kind = entry?.value?.kind;
    if (!entry || (kind !== "APP_PAGE" && kind !== "APP_ROUTE")) return entry;
    if (!isFresh(entry.lastModified)) return null;
    if (entry.value?.kind === "APP_PAGE") makeLean(entry.value);
    return entry;
  }

  /**
   * @override
   * @param {Parameters<InstanceType<Store>["set"]>} args
   */
  async set(...args) {
    const [key, page] = args;
    if (page?.kind === "APP_PAGE") {
      makeLean(page);
      if (!isWorthKeeping(key, page.status)) return;
    }
    return super.set(...args);
  }
}
