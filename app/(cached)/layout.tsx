import "../globals.css";
import type { ReactNode } from "react";
import { fontVariables } from "@/components/layout/fonts";
import { rootMetadata, rootViewport } from "../root-metadata";

export const viewport = rootViewport;

export const generateMetadata = rootMetadata;

/** The root of pages that are stored without the framework's runtime. */
export default function CachedRootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <head>
        <script src="/enhance.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
