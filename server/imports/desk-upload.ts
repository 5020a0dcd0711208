// The file of an import, sent by the form of /desk/imports. Who sends it is asked before anything of
// it is read; the origin was checked by server/http.mjs, as for every form.
import "server-only";
import path from "node:path";
import { headers } from "next/headers";
import { database } from "@/db/client";
import { auditRefusal } from "@/db/queries/audit";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { wordsFor } from "@/lib/content/messages";
import { IMPORT_KINDS } from "@/lib/domain/imports";
import { invalid, isAppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { takePoint } from "../rate-limit";
import { currentActor } from "../session";
import { shared } from "../shared-state.mjs";
import { uploadHeader } from "../uploads.mjs";
import { startDeskImport } from "./desk-run";
import { receiveFile } from "./receive-file";
import { makeUploadFolder, removeUploadFolder } from "./upload-folder";

const PAGE = "/desk/imports";
const OFTEN = [20, 600] as const;

/** 303, so that the browser asks for the page and never sends the file again. */
const goTo = (location: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });

/** Goes to the run; where there is none, back to the form with what is in the way. */
export async function answerUpload(): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind !== "user") return goTo(`/sign-in?next=${encodeURIComponent(PAGE)}`);
  if (!can(actor, "catalog.import")) return refuse(actor);
  const answers = new URLSearchParams();
  try {
    await takePoint("catalog.upload", actor.userId, ...OFTEN);
    return goTo(`${PAGE}/${await receive(actor, answers)}`);
  } catch (error) {
    const isKnown = isAppError(error);
    if (!isKnown) log.error({ err: error }, "upload failed");
    answers.set("problem", isKnown ? error.reason : "upload_failed");
    return goTo(`${PAGE}?${answers}`);
  }
}

async function refuse(actor: Actor): Promise<Response> {
  await auditRefusal(database(), actor, { what: PAGE, code: "forbidden" }, now());
  const words = wordsFor({ code: "forbidden", reason: "forbidden" });
  return new Response(words, { status: 403, headers: { "cache-control": "no-store" } });
}

/** The id of the run. What was chosen is noted in `answers`, to be shown again. */
async function receive(actor: Actor, answers: URLSearchParams): Promise<string> {
  const sent = shared.__waymarkUploads?.get((await headers()).get(uploadHeader) ?? "");
  if (!sent) throw invalid("upload_unreadable");
  const folder = await makeUploadFolder();
  try {
    const file = path.join(folder, "content");
    const form = await receiveFile(sent, file);
    const kind = IMPORT_KINDS.find((known) => known === form.answers.get("kind"));
    const isDryRun = form.answers.get("mode") !== "import";
    if (kind) answers.set("kind", kind);
    answers.set("mode", isDryRun ? "look" : "import");
    if (!kind) throw invalid("upload_no_kind");
    if (!form.fileName) throw invalid("upload_no_file");
    const held = { kind, fileName: form.fileName, folder, path: file };
    return await startDeskImport(actor, held, isDryRun);
  } catch (error) {
    await removeUploadFolder(folder);
    throw error;
  }
}
