"use server";
// Forms of pages that are the same for everybody: they always end in a redirect, because a page
// that answered them directly would carry scripts under a policy that forbids them.
import { internalPath } from "@/lib/domain/internal-path";
import { keptFormSchema } from "@/lib/schemas/kept";
import { action } from "@/server/action";
import { drop, keep, keptItems } from "@/server/kept";

export const saveAction = action(keptFormSchema, { name: "save" }, async ({ kind, slug, from }) => {
  const isKept = await keep({ list: "saved", kind, slug });
  const query = new URLSearchParams({
    just: `${kind}.${slug}`,
    from: internalPath(from, "/programs"),
    ...(isKept ? {} : { full: "1" }),
  });
  return `/saved?${query}`;
});

export const unsaveAction = action(
  keptFormSchema,
  { name: "unsave" },
  async ({ kind, slug, from }) => {
    await drop({ list: "saved", kind, slug });
    const query = new URLSearchParams({
      removed: `${kind}.${slug}`,
      from: internalPath(from, "/programs"),
    });
    return `/saved?${query}`;
  },
);

export const compareAction = action(keptFormSchema, { name: "compare" }, async ({ kind, slug }) => {
  const isKept = await keep({ list: "compared", kind, slug });
  const mine = (await keptItems()).filter((item) => item.list === "compared");
  const slugs = mine.map((item) => item.slug).join(",");
  return `/compare?p=${slugs}${isKept ? "" : `&full=${slug}`}`;
});

export const uncompareAction = action(
  keptFormSchema,
  { name: "uncompare" },
  async ({ kind, slug, from }) => {
    await drop({ list: "compared", kind, slug });
    return internalPath(from, "/compare");
  },
);
