import { apiCareerPageSchema } from "@/lib/schemas/api-careers";
import { jsonOf, openOptions, openRead, pageQuery } from "@/server/api/answer";
import { pageShape } from "@/server/api/pages";
import { readCareerPage } from "@/server/api/read-careers";

export const GET = openRead(async (request) => {
  const { limit, cursor } = pageQuery(request, ["career", "occupation"]);
  return jsonOf(apiCareerPageSchema, pageShape(await readCareerPage(limit, cursor)));
});

export const OPTIONS = openOptions;
