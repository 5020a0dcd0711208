import { redirect } from "next/navigation";
import { requireStaff } from "@/server/session";

export default async function DeskPage() {
  await requireStaff("/desk");
  redirect("/desk/leads");
}
