import { apiProgramSchema } from "@/lib/schemas/api-programs";
import { jsonOf, openOptions, openRead } from "@/server/api/answer";
import { orLeadOn } from "@/server/api/moved";
import { readProgram } from "@/server/api/read-programs";

export const GET = openRead<{ slug: string }>(async (_request, { slug }) =>
  orLeadOn("program", slug, async () => jsonOf(apiProgramSchema, await readProgram(slug))),
);

export const OPTIONS = openOptions;
