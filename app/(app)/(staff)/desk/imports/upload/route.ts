import { answerUpload } from "@/server/imports/desk-upload";

/** The only address that takes a large body; see server/uploads.mjs. */
export async function POST(): Promise<Response> {
  return answerUpload();
}
