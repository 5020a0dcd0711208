import { apiProgramPageSchema } from "@/lib/schemas/api-programs";
import { jsonOf, openOptions, openRead, pageQuery } from "@/server/api/answer";
import { pageShape } from "@/server/api/pages";
import { readProgramPage } from "@/server/api/read-programs";

export const GET = openRead(async (request) => {
  const { limit, cursor } = pageQuery(request, ["program"]);
  return jsonOf(apiProgramPageSchema, pageShape(await readProgramPage(limit, cursor)));
});

export const OPTIONS = openOptions;
