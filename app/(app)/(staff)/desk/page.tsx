import { redirect } from "next/navigation";
import { grantOf } from "@/lib/auth/permissions";
import { requireStaff } from "@/server/session";

/** Whoever may list requests begins there; an editor of the catalogue has none to see. */
export default async function DeskPage(): Promise<never> {
  const actor = await requireStaff("/desk");
  redirect(grantOf(actor, "request.list") === "never" ? "/desk/catalog" : "/desk/leads");
}
