import type { ReactNode } from "react";
import { MyNavigation } from "@/components/request/my-navigation";
import { PublicFrame } from "../../public-frame";

export default function MyLayout({ children }: { children: ReactNode }) {
  return (
    <PublicFrame>
      <MyNavigation />
      {children}
    </PublicFrame>
  );
}
