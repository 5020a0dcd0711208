import { readdirSync } from "node:fs";
import path from "node:path";

/**
 * The addresses of files in public/, which need no database.
 * @param {string} folder
 * @returns {Set<string>}
 */
export function listPublicFiles(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Set(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`)
        .map((file) => file.replaceAll(path.sep, "/")),
    );
  } catch {
    return new Set();
  }
}
