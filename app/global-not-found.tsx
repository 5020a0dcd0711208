import "./globals.css";
import type { Metadata } from "next";
import { DeadEnd } from "@/components/layout/dead-end";
import { fontVariables } from "@/components/layout/fonts";
import { CachedPage } from "./(cached)/cached-page";
import { rootViewport } from "./root-metadata";

export const metadata: Metadata = { title: "Page not found" };

export const viewport = rootViewport;

/** For addresses that no route knows; it stands outside of both root layouts. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontVariables}>
      <head>
        <script src="/enhance.js" defer />
      </head>
      <body>
        <CachedPage current={null}>
          <DeadEnd title="This page is not here">
            The address may have a typing mistake, or what stood here has moved.
          </DeadEnd>
        </CachedPage>
      </body>
    </html>
  );
}
