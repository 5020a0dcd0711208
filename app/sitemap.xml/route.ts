import { MOST_ADDRESSES, sitemapIndexText, sitemapText } from "@/lib/domain/sitemap";
import { env } from "@/lib/env";
import { readSitemap, xmlAnswer } from "@/server/api/sitemap";
import { addressKey, refusedByLimit } from "@/server/rate-limit";

export async function GET(request: Request): Promise<Response> {
  const refusal = await refusedByLimit("sitemap", addressKey(request.headers), 60, 60);
  if (refusal) return refusal;
  const entries = await readSitemap();
  const { appUrl } = env();
  return xmlAnswer(
    entries.length <= MOST_ADDRESSES
      ? sitemapText(appUrl, entries)
      : sitemapIndexText(appUrl, Math.ceil(entries.length / MOST_ADDRESSES)),
  );
}
