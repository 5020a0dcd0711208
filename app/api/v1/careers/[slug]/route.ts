import { apiCareerSchema } from "@/lib/schemas/api-careers";
import { jsonOf, openOptions, openRead } from "@/server/api/answer";
import { orLeadOn } from "@/server/api/moved";
import { readCareer } from "@/server/api/read-careers";

export const GET = openRead<{ slug: string }>(async (_request, { slug }) =>
  orLeadOn("career", slug, async () => jsonOf(apiCareerSchema, await readCareer(slug))),
);

export const OPTIONS = openOptions;
