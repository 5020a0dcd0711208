// The one script of cached pages: who is signed in, what is saved, which section is in view, whether
// chat is open, and the chat's panel on wide screens. Everything it does works without it, by links
// and forms. Rendered public pages use it, too.
(() => {
  /** @typedef {{ home: string | null, kept: string[] }} Me */

  /**
   * @param {string} path
   * @returns null when the answer can't be had: the page stays as it is.
   */
  async function ask(path) {
    try {
      const response = await fetch(path, { headers: { accept: "application/json" } });
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  }

  /** @returns {Promise<Me | null>} */
  const askMe = () => ask("/api/me");

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

  /** Says whether chat is open when the reader comes near the place where it is said. */
  function watchStatus() {
    const place = document.querySelector("[data-chat-status]");
    if (!place) return;
    const program = place.getAttribute("data-program");
    const about = program ? `?program=${encodeURIComponent(program)}` : "";
    const observer = new IntersectionObserver(
      async (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        /** @type {{ isOpen: boolean, wait: string | null, promise: string, opens: string | null } | null} */
        const status = await ask(`/api/chat/status${about}`);
        if (!status) return;
        const { isOpen, wait, promise, opens } = status;
        if (isOpen)
          place.textContent = `Open now · ${wait ? `usually answered in ${wait}` : `answered in ${promise}`}`;
        else place.textContent = `Closed now${opens ? `, opens ${opens}` : ""}`;
      },
      { rootMargin: "600px" },
    );
    observer.observe(place);
  }

  /** @type {{ show: (opener: HTMLElement) => void } | null} */
  let panel = null;

  /**
   * The chat's own page in a frame, beside the page one reads. Closing hides it: what was typed
   * there and the connection stay.
   * @param {string} address
   */
  function makePanel(address) {
    const box = document.createElement("div");
    box.className = "chat-panel";
    box.tabIndex = -1;
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-label", "Chat with a counselor");
    box.innerHTML = `<div class="chat-panel-bar"><strong>Chat</strong><a href="/talk/chat">Full page</a><button type="button" aria-expanded="true">Minimize</button><button type="button">Close</button></div>`;
    const [smaller, close] = box.querySelectorAll("button");
    const frame = document.createElement("iframe");
    frame.title = "Chat with a counselor";
    frame.src = address;
    box.append(frame);
    document.body.append(box);

    /** @type {HTMLElement | null} */
    let opener = null;
    /** @param {boolean} isSmall */
    const fold = (isSmall) => {
      frame.hidden = isSmall;
      smaller?.setAttribute("aria-expanded", String(!isSmall));
      if (smaller) smaller.textContent = isSmall ? "Show chat" : "Minimize";
    };
    const hide = () => {
      box.hidden = true;
      opener?.focus();
    };
    /** @param {KeyboardEvent} event */
    const onKey = (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) hide();
    };
    /**
     * Beside the page one reads it must not lie over what has the focus there, folded neither.
     * @param {Event} event
     */
    const makeWay = ({ type }) => {
      const focused = document.activeElement;
      if (!focused?.matches(":focus-visible") || box.contains(focused)) return;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const lying = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!box.contains(lying)) return;
      if (frame.hidden && type === "focusin") focused.scrollIntoView({ block: "center" });
      fold(true);
    };
    addEventListener("focusin", makeWay);
    // A page that scrolls smoothly brings it under the panel later.
    addEventListener("scrollend", makeWay);
    addEventListener("keydown", (event) => {
      const { key, target, defaultPrevented } = event;
      if (key !== "Escape" || defaultPrevented) return;
      if (!(target instanceof Node && box.contains(target))) fold(true);
    });
    smaller?.addEventListener("click", () => fold(!frame.hidden));
    close?.addEventListener("click", hide);
    box.addEventListener("keydown", onKey);
    // Keys pressed inside of the frame are heard there alone; each of its pages is listened to.
    frame.addEventListener("load", () => frame.contentWindow?.addEventListener("keydown", onKey));
    return {
      /** @param {HTMLElement} from */
      show(from) {
        opener = from;
        box.hidden = false;
        fold(false);
        box.focus();
      },
    };
  }

  /** @param {MouseEvent} event */
  function onClick(event) {
    const link = event.target instanceof Element ? event.target.closest("a[data-chat]") : null;
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0)
      return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // On a narrow screen, and on the chat's own page, the link just leads there.
    if (!matchMedia("(min-width: 64rem)").matches) return;
    if (location.pathname.startsWith("/talk/chat")) return;
    event.preventDefault();
    const address = new URL(link.href);
    address.searchParams.set("in", "panel");
    panel ??= makePanel(address.pathname + address.search);
    panel.show(link);
  }

  /** @param {{ target: EventTarget | null }} event */
  function onFocus({ target }) {
    if (!(target instanceof HTMLInputElement) || !target.closest("[data-search]")) return;
    // Fetched by who searches; without it the field stays a form.
    import("/suggest.js")
      .then(({ offerSuggestions }) => offerSuggestions(target, { ask, announce }))
      .catch(() => undefined);
  }

  /**
   * On phones the filters cover the page: whoever goes on behind them has left them.
   * @param {FocusEvent} event
   */
  function leaveFilters({ target }) {
    const open = document.querySelector("[popover]:popover-open");
    if (open instanceof HTMLElement && target instanceof Node && !open.contains(target))
      open.hidePopover();
  }

  async function refresh() {
    const me = await askMe();
    if (me) showMe(me);
  }

  function start() {
    markContents();
    watchStatus();
    addEventListener("click", onClick);
    addEventListener("focusin", onFocus);
    addEventListener("focusin", leaveFilters);
    // Whoever was faster than this script.
    if (document.activeElement) onFocus({ target: document.activeElement });
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
