import { notFound } from "@/lib/errors";
import { openOptions, openRead } from "@/server/api/answer";

/** Also an address that nothing has is answered in the form of the interface. */
export const GET = openRead(() => Promise.reject(notFound()));

export const OPTIONS = openOptions;
