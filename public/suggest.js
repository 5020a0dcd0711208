// Suggestions under a search field; enhance.js fetches this when somebody goes to one.

/**
 * Suggestions under the field of a search: a combobox with a list, as the ARIA practices have it.
 * The field stays what it was, and Enter without a choice sends the form.
 * @param {HTMLInputElement} field
 * @param {{ ask: (path: string) => Promise<any>, announce: (words: string) => void }} page
 */
export function offerSuggestions(field, { ask, announce }) {
  const list = field.parentElement?.querySelector("ul");
  if (!list || field.hasAttribute("role")) return;
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  list.setAttribute("role", "listbox");
  let at = -1;
  let turn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {boolean} isOpen */
  const open = (isOpen) => {
    list.hidden = !isOpen;
    field.setAttribute("aria-expanded", String(isOpen));
    choose(-1);
  };
  /** @param {number} next */
  const choose = (next) => {
    at = next;
    for (const [i, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(i === at));
      if (i === at) option.scrollIntoView({ block: "nearest" });
    }
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", list.children[at]?.id ?? "");
  };
  const close = () => {
    turn += 1;
    clearTimeout(timer);
    open(false);
  };
  const suggest = async () => {
    const mine = ++turn;
    const typed = field.value.trim();
    if (typed.length < 2) return close();
    /** @type {{ suggestions: { title: string, note: string, href: string }[] } | null} */
    const answer = await ask(`/api/search?q=${encodeURIComponent(typed)}`);
    if (mine !== turn || document.activeElement !== field) return;
    const found = answer?.suggestions ?? [];
    list.replaceChildren(
      ...found.map(({ title, note, href }, i) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${i}`;
        option.setAttribute("role", "option");
        option.dataset.href = href;
        const small = document.createElement("small");
        small.textContent = note;
        option.append(title, " ", small);
        return option;
      }),
    );
    open(found.length > 0);
    if (answer) announce(`${found.length || "No"} suggestion${found.length === 1 ? "" : "s"}`);
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 150);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = list.children[at];
    if (event.isComposing) return;
    // One place more than there are suggestions: the field itself.
    if (step && count) choose(((at + 1 + step + count + 1) % (count + 1)) - 1);
    else if (event.key === "ArrowDown") suggest();
    else if (event.key === "Escape" && count) close();
    else if (event.key === "Enter" && option instanceof HTMLElement && count)
      location.assign(option.dataset.href ?? "");
    else return;
    event.preventDefault();
  });
  // A press would take the focus from the field, which closes the list before the click.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest("li") : null;
    if (option?.dataset.href) location.assign(option.dataset.href);
  });
  open(false);
  // Who typed before this was here.
  if (document.activeElement === field && field.value !== field.defaultValue) suggest();
}
