import type { Metadata } from "next";
import { forbidden, notFound, redirect } from "next/navigation";
import { listCounselors } from "@/db/queries/availability";
import { grantOf } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { requireStaff } from "@/server/session";
import { HoursView, Others } from "../hours-view";

export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/hours/[userId]">;

/** A counselor of the manager's queues, or anybody's for an administrator. */
export default async function CounselorHoursPage({ params, searchParams }: Props) {
  const { userId } = await params;
  const actor = await requireStaff(`/desk/hours/${encodeURIComponent(userId)}`);
  if (grantOf(actor, "availability.edit") === "never") forbidden();
  const { done } = await searchParams;
  const counselor = (await listCounselors(actor)).find((one) => one.userId === userId);
  if (!counselor) notFound();
  if (counselor.isOwn) redirect("/desk/hours");
  return (
    <div className="px-4 py-6 lg:px-8">
      <Others actor={actor} current={userId} />
      <HoursView actor={actor} userId={userId} now={now()} isSaved={done === "saved"} />
    </div>
  );
}
