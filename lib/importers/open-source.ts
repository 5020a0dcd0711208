import type { ImportKind } from "../domain/imports";
import { openCipSoc } from "./cip-soc";
import { openEp } from "./ep";
import { type OpenedFiles, openFiles } from "./files";
import { openOews } from "./oews";
import { openOnet } from "./onet";
import { openPrograms } from "./programs";
import type { Source } from "./types";

const OPENERS: Record<ImportKind, (opened: OpenedFiles) => Promise<Source>> = {
  onet: openOnet,
  oews: openOews,
  ep: openEp,
  "cip-soc": openCipSoc,
  programs: openPrograms,
};

/**
 * Opens what was downloaded: a folder, a file, or the archive it came in. Reads no further than
 * the names of columns; close it when done. Throws ImportError for what is refused whole: damage
 * that is further inside shows in `checksum` or `rows` of a part. `name`: what the file was called
 * by whoever sent it, where it lies under another name.
 */
export async function openSource(kind: ImportKind, path: string, name?: string): Promise<Source> {
  const opened = await openFiles(path, name);
  try {
    return await OPENERS[kind](opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
}
