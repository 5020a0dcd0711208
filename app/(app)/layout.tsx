import "../globals.css";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { fontVariables } from "@/components/layout/fonts";
import { rootMetadata, rootViewport } from "../root-metadata";

export const viewport = rootViewport;

export const generateMetadata = rootMetadata;

/**
 * The root of pages that keep the framework's runtime. Each is rendered per request, because its
 * scripts carry the nonce of that request; the framework puts it on them by itself.
 */
export default async function AppRootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" className={fontVariables} data-scroll-behavior="smooth">
      <body>{children}</body>
    </html>
  );
}
