import type { Metadata } from "next";
import { saveAction, unsaveAction } from "@/app/(cached)/actions";
import { SavedPage } from "@/components/kept/saved-page";
import { keepAnswer } from "@/server/keep-answer";
import { keptViews } from "@/server/kept-view";
import { requireStudent } from "@/server/session";

export const metadata: Metadata = { title: "Saved" };

export default async function MySavedPage({ searchParams }: PageProps<"/my/saved">) {
  await requireStudent("/my/saved");
  const items = (await keptViews()).filter((item) => item.list === "saved");
  return (
    <SavedPage
      items={items}
      answer={await keepAnswer(await searchParams)}
      from="/my/saved"
      actions={{ save: saveAction, unsave: unsaveAction }}
    />
  );
}
