// The public pages that are the same for everyone. They are stored without the framework's
// runtime, carry a Content-Security-Policy without inline script or nonce, and stay servable while
// the database is away. Everything else is rendered per request with a nonce from proxy.ts.

const slug = "[a-z0-9-]{1,80}";

/** In the syntax of next.config's `headers()`. */
export const cachedRoutes = [
  "/",
  "/careers",
  `/careers/:slug(${slug})`,
  `/careers/all/:group(${slug})`,
  `/careers/:slug(${slug})/pay`,
  `/careers/:slug(${slug})/pay/:area(${slug})`,
  `/programs/:slug(${slug})`,
  // The estimate stands beside the tracks and is rendered for each address.
  `/programs/:slug(${slug})/:track((?!price$)${slug})`,
];

const patterns = cachedRoutes.map(
  (route) => new RegExp(`^${route.replace(/:[a-z]+\(((?:\([^)]*\)|[^()])+)\)/g, "$1")}$`),
);

/**
 * @param {string} pathname a path without query
 * @returns {boolean}
 */
export function isCachedPath(pathname) {
  return patterns.some((pattern) => pattern.test(pathname));
}
