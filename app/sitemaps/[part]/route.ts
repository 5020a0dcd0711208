import { sitemapPart, sitemapText } from "@/lib/domain/sitemap";
import { env } from "@/lib/env";
import { readSitemap, xmlAnswer } from "@/server/api/sitemap";
import { addressKey, refusedByLimit } from "@/server/rate-limit";

type Context = { params: Promise<{ part: string }> };

/** "1.xml" and on: the files that the index names. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const refusal = await refusedByLimit("sitemap", addressKey(request.headers), 60, 60);
  if (refusal) return refusal;
  const number = Number(/^([1-9]\d{0,2})\.xml$/.exec((await params).part)?.[1] ?? Number.NaN);
  const entries = number > 0 ? sitemapPart(await readSitemap(), number) : null;
  if (!entries) return new Response("Not found\n", { status: 404 });
  return xmlAnswer(sitemapText(env().appUrl, entries));
}
