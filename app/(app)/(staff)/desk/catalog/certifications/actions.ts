"use server";
import {
  addCertification,
  editCertification,
  findCertification,
  removeCertification,
} from "@/db/queries/certifications";
import { wordsFor } from "@/lib/content/messages";
import { isAppError } from "@/lib/errors";
import {
  certificationSchema,
  newCertificationSchema,
  removeCertificationSchema,
} from "@/lib/schemas/certification-edit";
import { action, type Stay } from "@/server/action";

const often = { by: "actor", points: 60, seconds: 60 } as const;
const list = "/desk/catalog/certifications";
const meanwhile = wordsFor({ code: "conflict", reason: "certification_changed_meanwhile" });

export const addCertificationAction = action(
  newCertificationSchema,
  { name: "certification.add", limit: often },
  async (words, actor, { now }) => {
    await addCertification(actor, words, now);
    return `${list}?done=added`;
  },
);

export const editCertificationAction = action(
  certificationSchema,
  { name: "certification.edit", limit: often },
  async ({ slug, name, vendor, wasName, wasVendor }, actor, { now }) => {
    const edit = { slug, words: { name, vendor }, was: { name: wasName, vendor: wasVendor } };
    try {
      await editCertification(actor, edit, now);
    } catch (error) {
      if (!isAppError(error) || error.reason !== "certification_changed_meanwhile") throw error;
      const stored = await findCertification(actor, slug);
      if (!stored) throw error;
      const both: Stay = {
        message: meanwhile,
        values: {
          stored: [`Name: ${stored.name}`, `Issued by: ${stored.vendor}`],
          wasName: stored.name,
          wasVendor: stored.vendor,
        },
      };
      return both;
    }
    return `${list}/${slug}?done=changed`;
  },
);

export const removeCertificationAction = action(
  removeCertificationSchema,
  { name: "certification.remove", limit: often },
  async ({ slug }, actor, { now }) => {
    await removeCertification(actor, slug, now);
    return `${list}?done=removed`;
  },
);
