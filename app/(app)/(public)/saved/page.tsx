import type { Metadata } from "next";
import { saveAction, unsaveAction } from "@/app/(cached)/actions";
import { SavedPage } from "@/components/kept/saved-page";
import { keepAnswer } from "@/server/keep-answer";
import { keptViews } from "@/server/kept-view";
import { currentViewer } from "@/server/session";

export const metadata: Metadata = { title: "Saved", robots: { index: false } };

/** What this reader saved, with an account or without one. */
export default async function SavedRoute({ searchParams }: PageProps<"/saved">) {
  const query = await searchParams;
  const viewer = await currentViewer();
  const items = (await keptViews()).filter((item) => item.list === "saved");
  return (
    <SavedPage
      items={items}
      answer={await keepAnswer(query)}
      from="/saved"
      actions={{ save: saveAction, unsave: unsaveAction }}
    >
      {viewer ? null : (
        <p className="measure mt-4 text-ink-2">
          Kept on this device.{" "}
          <a href="/sign-in?next=/my/saved" className="link">
            Sign in
          </a>{" "}
          to find it on every device; what stands here comes along.
        </p>
      )}
    </SavedPage>
  );
}
