// The one script of cached pages: who is signed in, what is saved, which section is in view.
// Everything it does works without it, by links and forms. Rendered public pages use it for Save.
(() => {
  /** @typedef {{ home: string | null, kept: string[] }} Me */

  /** @returns {Promise<Me | null>} null when the answer can't be had: the page stays as it is. */
  async function askMe() {
    try {
      const response = await fetch("/api/me", { headers: { accept: "application/json" } });
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  }

  /** @param {Me} me */
  function showMe({ home, kept }) {
    const count = kept.filter((entry) => entry.startsWith("saved.")).length;
    for (const place of document.querySelectorAll("[data-saved-count]")) {
      place.textContent = count > 0 ? String(count) : "";
    }
    for (const link of document.querySelectorAll("a[data-account]")) {
      if (!home) continue;
      link.setAttribute("href", home);
      link.textContent = home === "/desk" ? "Desk" : "My page";
    }
    if (home === "/desk") document.body.dataset.reader = "staff";
    for (const group of document.querySelectorAll("[data-keep]")) {
      showKept(group, kept.includes(group.getAttribute("data-keep") ?? ""));
    }
  }

  /**
   * @param {Element} group
   * @param {boolean} isSaved
   */
  function showKept(group, isSaved) {
    for (const form of group.querySelectorAll("form[data-keep-form]")) {
      form.toggleAttribute("hidden", (form.getAttribute("data-keep-form") === "save") === isSaved);
    }
  }

  /** @param {string} words */
  function announce(words) {
    const place = document.getElementById("announcer");
    if (place) place.textContent = words;
  }

  /**
   * Posts the same form in the background, then asks whether it counted.
   * @param {HTMLFormElement} form
   * @param {Element} group
   */
  async function toggle(form, group) {
    const isSaving = form.getAttribute("data-keep-form") === "save";
    const key = group.getAttribute("data-keep") ?? "";
    await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
    const me = await askMe();
    if (!me || me.kept.includes(key) !== isSaving) throw new Error("not saved");
    showMe(me);
    const button = group.querySelector("form[data-keep-form]:not([hidden]) button");
    if (button instanceof HTMLElement) button.focus();
    const name = form.querySelector("button")?.getAttribute("aria-label") ?? "";
    announce(isSaving ? name.replace(/^Save/, "Saved") : name.replace(/^Saved/, "Removed"));
  }

  /** @type {WeakSet<HTMLFormElement>} */
  const busy = new WeakSet();

  /** @param {Event} event */
  function onSubmit(event) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.dataset.keepForm) return;
    const group = form.closest("[data-keep]");
    // A form that the framework's runtime drew itself has no address of its own to post to.
    if (!group || !form.querySelector("input[name^='$ACTION_']")) return;
    event.preventDefault();
    event.stopPropagation();
    if (busy.has(form)) return;
    busy.add(form);
    toggle(form, group)
      // The ordinary way still works, and says what went wrong.
      .catch(() => form.submit())
      .finally(() => busy.delete(form));
  }

  // Ahead of the runtime of rendered pages, which listens on the document.
  addEventListener("submit", onSubmit, true);

  function markContents() {
    const links = [...document.querySelectorAll("[data-contents] a")];
    const sections = links.flatMap((link) => {
      const section = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
      return section ? [section] : [];
    });
    const inView = new Set();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target);
          else inView.delete(target);
        }
        const current = sections.find((section) => inView.has(section));
        if (!current) return;
        for (const link of links) {
          if (link.getAttribute("href") === `#${current.id}`) {
            link.setAttribute("aria-current", "location");
          } else link.removeAttribute("aria-current");
        }
      },
      { rootMargin: "-15% 0px -70% 0px" },
    );
    for (const section of sections) observer.observe(section);
  }

  async function refresh() {
    const me = await askMe();
    if (me) showMe(me);
  }

  function start() {
    markContents();
    if (document.querySelector("a[data-account]")) refresh();
  }

  // A page drawn ahead of time asks when it is really opened; one brought back by Back asks again.
  if ("prerendering" in document && document.prerendering) {
    document.addEventListener("prerenderingchange", start, { once: true });
  } else start();
  addEventListener("pageshow", (event) => {
    if (event.persisted) refresh();
  });
})();
