// Cached pages have no client components, so nothing in them needs the framework's runtime.

const kept = /type="application\/ld\+json"|src="\/enhance\.js"/;

/**
 * The page without the framework's script and script-preload tags; structured data and our own
 * script stay.
 * @param {string} html
 * @returns {string}
 */
export function leanHtml(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, (element) => {
      const opening = element.slice(0, element.indexOf(">") + 1);
      return kept.test(opening) ? element : "";
    })
    .replace(/<link\b[^>]*>/gi, (tag) => {
      const isScriptPreload =
        /rel="(?:module)?preload"/.test(tag) && /as="script"|rel="modulepreload"/.test(tag);
      return isScriptPreload && !tag.includes("/enhance.js") ? "" : tag;
    });
}
