// Shared by the root layouts: titles end in the school's name, addresses begin with APP_URL.
import type { Metadata, Viewport } from "next";
import { getInstitution } from "@/db/queries/institution";
import { env } from "@/lib/env";

export async function rootMetadata(): Promise<Metadata> {
  const { name, tagline } = await getInstitution();
  return {
    metadataBase: new URL(env().appUrl),
    title: { template: `%s · ${name}`, default: name },
    description: tagline,
    formatDetection: { telephone: false },
  };
}

export const rootViewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf5" },
    { media: "(prefers-color-scheme: dark)", color: "#111714" },
  ],
};
