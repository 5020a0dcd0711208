import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { listCounselors } from "@/db/queries/availability";
import { grantOf } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { requireStaff } from "@/server/session";
import { HoursView, Others } from "./hours-view";

// The form sets the title: it says "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

/** One's own hours; whoever has none of their own chooses a counselor. */
export default async function HoursPage({ searchParams }: PageProps<"/desk/hours">) {
  const actor = await requireStaff("/desk/hours");
  if (grantOf(actor, "availability.edit") === "never") forbidden();
  const { done } = await searchParams;
  const own = (await listCounselors(actor)).find(({ isOwn }) => isOwn);
  return (
    <div className="px-4 py-6 lg:px-8">
      <Others actor={actor} current={own?.userId ?? null} />
      {own ? (
        <HoursView actor={actor} userId={own.userId} now={now()} isSaved={done === "saved"} />
      ) : (
        <>
          <title>Hours · Desk</title>
          <h1 className="text-30">Hours</h1>
          <p className="measure mt-1 text-ink-2">Choose a counselor above to see their hours.</p>
        </>
      )}
    </div>
  );
}
