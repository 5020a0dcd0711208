import { redirect } from "next/navigation";
import { requireStaff } from "@/server/session";

export default async function DeskPage(): Promise<never> {
  await requireStaff("/desk");
  redirect("/desk/leads");
}
