// Two policies, one shape: cached pages run one script file of our own; rendered pages run what
// carries the request's nonce. The chat's pages may stand in a frame of our own pages, and those
// may hold such a frame; nothing else of ours is framed by anybody.

const isDevelopment = process.env.NODE_ENV === "development";

/** @param {Record<string, string>} changes */
function policy(changes) {
  const directives = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "manifest-src": "'self'",
    ...changes,
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

/**
 * The chat, which wide screens show in a panel beside the page one reads.
 * @param {string} pathname
 */
export function isFrameable(pathname) {
  return /^\/talk\/chat(\/|$)/.test(pathname);
}

/**
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
function framing(pathname) {
  if (isFrameable(pathname)) return { "frame-ancestors": "'self'" };
  return /^\/desk(\/|$)/.test(pathname) ? {} : { "frame-src": "'self'" };
}

/** Hot reloading evaluates code and opens a socket, so development is looser. */
export function cachedPagePolicy() {
  return policy({
    "frame-src": "'self'",
    ...(isDevelopment
      ? {
          "script-src": "'self' 'unsafe-inline' 'unsafe-eval'",
          "style-src": "'self' 'unsafe-inline'",
          "connect-src": "'self' ws: wss:",
        }
      : {}),
  });
}

/**
 * @param {string} nonce
 * @param {string} pathname
 * @param {string[]} formTargets further origins a form of this page may lead to
 */
export function renderedPagePolicy(nonce, pathname, formTargets = []) {
  return policy({
    ...framing(pathname),
    "script-src": `'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src": isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "connect-src": isDevelopment ? "'self' ws: wss:" : "'self'",
    "form-action": ["'self'", ...formTargets].join(" "),
  });
}
