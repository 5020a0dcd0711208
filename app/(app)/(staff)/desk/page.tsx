import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeadEnd } from "@/components/layout/dead-end";
import { grantOf } from "@/lib/auth/permissions";
import { requireStaff } from "@/server/session";

export const metadata: Metadata = { title: "Desk" };

const ways = [
  { href: "/programs", label: "Programs" },
  { href: "/careers", label: "Careers" },
];

/** Whoever may list requests begins there; an editor of the catalogue has none to see. */
export default async function DeskPage() {
  const actor = await requireStaff("/desk");
  if (grantOf(actor, "request.list") !== "never") redirect("/desk/leads");
  return (
    <div className="px-4 lg:px-8">
      <DeadEnd title="Your desk is the catalogue" ways={ways}>
        Your role keeps programs and careers true and sees nothing of people. Editing opens here
        when it is built; until then you can read what is published.
      </DeadEnd>
    </div>
  );
}
