"use server";
import { cancelRun } from "@/db/queries/import-desk";
import { undoImport } from "@/db/queries/imports-undo";
import { importRunSchema } from "@/lib/schemas/import-run";
import { action } from "@/server/action";
import { importLookedAt } from "@/server/imports/desk-run";

const often = { by: "actor", points: 30, seconds: 60 } as const;
const pageOf = (id: string) => `/desk/imports/${id}`;

export const cancelRunAction = action(
  importRunSchema,
  { name: "catalog.cancel_import", limit: often },
  async ({ id }, actor, { now }) => {
    await cancelRun(actor, id, now);
    return pageOf(id);
  },
);

export const importNowAction = action(
  importRunSchema,
  { name: "catalog.import", limit: often },
  async ({ id }, actor) => pageOf(await importLookedAt(actor, id)),
);

export const undoImportAction = action(
  importRunSchema,
  { name: "catalog.undo_import", limit: often },
  async ({ id }, actor, { now }) => {
    const { restored, removed, left } = await undoImport(actor, id, now);
    const told = { restored: String(restored), removed: String(removed), left: String(left) };
    return `${pageOf(id)}?${new URLSearchParams(told)}`;
  },
);
