import { openOptions, openRead } from "@/server/api/answer";
import { readEveryCareer } from "@/server/api/read-careers";
import { careerTable } from "@/server/api/tables";

export const GET = openRead(async () => careerTable(await readEveryCareer()), "table");

export const OPTIONS = openOptions;
