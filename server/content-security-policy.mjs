// Two policies, one shape: cached pages run one script file of our own; rendered pages run what
// carries the request's nonce.

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

/** Hot reloading evaluates code and opens a socket, so development is looser. */
export function cachedPagePolicy() {
  return policy(
    isDevelopment
      ? {
          "script-src": "'self' 'unsafe-inline' 'unsafe-eval'",
          "style-src": "'self' 'unsafe-inline'",
          "connect-src": "'self' ws: wss:",
        }
      : {},
  );
}

/**
 * @param {string} nonce
 * @param {string[]} formTargets further origins a form of this page may lead to
 */
export function renderedPagePolicy(nonce, formTargets = []) {
  return policy({
    "script-src": `'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src": isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "connect-src": isDevelopment ? "'self' ws: wss:" : "'self'",
    "form-action": ["'self'", ...formTargets].join(" "),
  });
}
