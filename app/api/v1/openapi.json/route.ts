import { getInstitution } from "@/db/queries/institution";
import { env } from "@/lib/env";
import { openOptions, openRead } from "@/server/api/answer";
import { openApi } from "@/server/api/open-api";

export const GET = openRead(async () => {
  const { name } = await getInstitution();
  return { body: `${JSON.stringify(openApi(env().appUrl, name))}\n`, type: "application/json" };
});

export const OPTIONS = openOptions;
