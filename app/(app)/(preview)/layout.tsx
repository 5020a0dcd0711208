import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PublicFrame } from "../public-frame";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Previews stand in the frame of the public page. Each asks who may read it. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <PublicFrame>{children}</PublicFrame>;
}
