// Reads the form of an import off the socket: the file goes to disk as it comes, the few answers
// beside it are kept as texts. Nothing is held, and what is too large stops at once.
import { createWriteStream } from "node:fs";
import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { shownFileName } from "@/lib/domain/imports";
import { invalid } from "@/lib/errors";
import { uploadLimitBytes } from "../uploads.mjs";

/** A sender that says nothing for so long is gone. */
const SILENCE_MS = 30_000;
/** What may stand round the file: boundaries and a few short answers. */
const FORM_BYTES = 64 * 1024;

export type SentForm = {
  answers: ReadonlyMap<string, string>;
  /** Null: no file was chosen, or an empty one. */
  fileName: string | null;
};

type Sent = { request: IncomingMessage; contentType: string };

/**
 * Resolves once the file is whole at `path` (mode 0600; the folder is there). Throws invalid
 * `upload_too_large`, `upload_cut_short` or `upload_unreadable`; the request is then still open.
 */
export async function receiveFile(
  { request, contentType }: Sent,
  path: string,
  mostBytes = uploadLimitBytes,
): Promise<SentForm> {
  const form = openForm(contentType, mostBytes);
  const stop = new AbortController();
  const answers = new Map<string, string>();
  let name = "";
  let written: Promise<number> = Promise.resolve(0);
  form.on("field", (field, value) => void answers.set(field, value));
  form.on("file", (field, stream, fileName) => {
    if (field !== "file" || !fileName) return void stream.resume();
    name = fileName;
    written = write(stream, path, stop.signal);
  });
  try {
    await readAll(request, form, mostBytes + FORM_BYTES);
    const size = await written;
    return { answers, fileName: size > 0 ? shownFileName(name) : null };
  } catch (error) {
    stop.abort();
    await written.catch(() => undefined);
    throw error;
  }
}

function openForm(contentType: string, fileSize: number): BusboyInstance {
  const limits = {
    ...{ fileSize, files: 1, fields: 10, parts: 12 },
    ...{ fieldNameSize: 100, fieldSize: 1000, headerPairs: 20 },
  };
  try {
    if (!/^multipart\/form-data\b/i.test(contentType)) throw new Error("not a form");
    return new Busboy({ headers: { "content-type": contentType }, limits });
  } catch {
    throw invalid("upload_unreadable");
  }
}

async function write(stream: BusboyFileStream, path: string, signal: AbortSignal): Promise<number> {
  const file = createWriteStream(path, { flags: "wx", mode: 0o600 });
  await pipeline(stream, file, { signal });
  return file.bytesWritten;
}

/** The form is read to its end, or left where it can't be: the request itself stays open. */
function readAll(request: IncomingMessage, form: BusboyInstance, mostBytes: number): Promise<void> {
  let bytes = 0;
  return new Promise((resolve, reject) => {
    const count = (chunk: Buffer) => {
      timer.refresh();
      bytes += chunk.length;
      // Whatever it says of its length, and whatever stands beside the file.
      if (bytes > mostBytes) leave("upload_too_large");
    };
    const leave = (reason: string) => {
      clearTimeout(timer);
      request.off("data", count);
      request.unpipe(form);
      request.pause();
      reject(invalid(reason));
    };
    const cutShort = () => leave("upload_cut_short");
    const timer = setTimeout(cutShort, SILENCE_MS);
    // Each error is heard for as long as it may come: an unheard one would end the process.
    form.on("file", (_field, stream) => {
      stream.once("limit", () => leave("upload_too_large"));
      stream.on("error", cutShort);
    });
    form.on("error", cutShort);
    form.once("finish", () => {
      clearTimeout(timer);
      request.off("data", count);
      resolve();
    });
    request.on("data", count);
    request.on("error", cutShort);
    request.once("close", () => {
      if (!request.complete) cutShort();
    });
    request.pipe(form);
  });
}
