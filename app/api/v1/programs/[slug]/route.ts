import { apiProgramSchema } from "@/lib/schemas/api-programs";
import { jsonOf, openOptions, openRead } from "@/server/api/answer";
import { readProgram } from "@/server/api/read-programs";

export const GET = openRead<{ slug: string }>(async (_request, { slug }) =>
  jsonOf(apiProgramSchema, await readProgram(slug)),
);

export const OPTIONS = openOptions;
