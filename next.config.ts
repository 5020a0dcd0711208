import path from "node:path";
import type { NextConfig } from "next";
import { cachedRoutes } from "./server/cached-routes.mjs";
import { cachedPagePolicy } from "./server/content-security-policy.mjs";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  cacheHandler: path.resolve("server/page-cache.mjs"),
  // A proxy in front may keep a page at most this long past its revalidation, in seconds.
  expireTime: 300,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  devIndicators: false,
  serverExternalPackages: ["nodemailer", "pino", "postgres", "rate-limiter-flexible"],
  // `npm test` and `npm run check` check types of the whole tree; a server that installs without
  // development packages could not.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    // Keeps the build from editing tsconfig.json for each build folder.
    strictRouteTypes: true,
    serverActions: { bodySizeLimit: "64kb" },
    serverSourceMaps: false,
  },
  // Browsers ask for it by this name when a page names no icon (a calendar file, a plain notice).
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: true }],
  // Headers that depend on the deployment are set by server/http.mjs: these are fixed at build.
  headers: async () => [
    ...cachedRoutes.map((source) => ({
      source,
      headers: [
        { key: "Content-Security-Policy", value: cachedPagePolicy() },
        { key: "Speculation-Rules", value: '"/speculation.json"' },
      ],
    })),
    {
      source: "/speculation.json",
      headers: [{ key: "Content-Type", value: "application/speculationrules+json" }],
    },
  ],
};

export default config;
