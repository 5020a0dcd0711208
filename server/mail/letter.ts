// One letter, two parts: plain text first, and the same words as simple HTML.

export type Letter = {
  subject: string;
  /** Paragraphs, links and codes in reading order. */
  parts: (string | { link: string; label: string } | { code: string })[];
};

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export function letterText(letter: Letter, signature: string): string {
  const parts = letter.parts.map((part) => {
    if (typeof part === "string") return part;
    return "code" in part ? part.code : `${part.label}:\n${part.link}`;
  });
  return `${[...parts, signature].join("\n\n")}\n`;
}

export function letterHtml(letter: Letter, signature: string): string {
  const paragraph = (inner: string) =>
    `<p style="margin:0 0 16px;font:16px/1.5 sans-serif;color:#17211c">${inner}</p>`;
  const parts = letter.parts.map((part) => {
    if (typeof part === "string") return paragraph(escapeHtml(part).replace(/\n/g, "<br>"));
    if ("code" in part) {
      return `<p style="margin:0 0 16px;font:600 28px/1.2 monospace;letter-spacing:4px;color:#17211c">${escapeHtml(part.code)}</p>`;
    }
    return paragraph(
      `<a href="${escapeHtml(part.link)}" style="color:#0a5c44">${escapeHtml(part.label)}</a>`,
    );
  });
  const title = escapeHtml(letter.subject);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body style="margin:0;padding:24px;background:#fbfaf5">${parts.join("")}${paragraph(escapeHtml(signature))}</body></html>`;
}

/** One line without breaks: a name in a subject can't add a header. */
export function oneLine(text: string): string {
  return [...text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")].slice(0, 200).join("");
}
