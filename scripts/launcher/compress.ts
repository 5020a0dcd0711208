import { existsSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const isText = /\.(js|css)$/;
/** Below this a smaller answer still takes one packet. */
const leastBytes = 1000;

const forms = [
  {
    ending: ".br",
    compress: (text: Buffer) =>
      promisify(brotliCompress)(text, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }),
  },
  {
    ending: ".gz",
    compress: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  },
];

/**
 * Puts a brotli and a gzip form beside each text that the build made, for server/built-files.mjs:
 * done once, as small as it gets, and not again for each reader. Names carry a hash of the content,
 * so a form that is there is right.
 */
export async function compressBuiltFiles(folder: string): Promise<void> {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isText.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(texts.flatMap((file) => forms.map((form) => writeForm(file, form))));
}

async function writeForm(file: string, { ending, compress }: (typeof forms)[number]) {
  if (existsSync(file + ending)) return;
  const text = await readFile(file);
  if (text.length < leastBytes) return;
  await writeFile(file + ending, await compress(text));
}
