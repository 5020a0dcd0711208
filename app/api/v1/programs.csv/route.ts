import { openOptions, openRead } from "@/server/api/answer";
import { readEveryProgram } from "@/server/api/read-programs";
import { programTable } from "@/server/api/tables";

export const GET = openRead(async () => programTable(await readEveryProgram()), "table");

export const OPTIONS = openOptions;
