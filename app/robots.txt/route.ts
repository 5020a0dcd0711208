import { robotsText } from "@/lib/domain/sitemap";
import { env } from "@/lib/env";
import { textAnswer } from "@/server/api/sitemap";

// The address of the portal is not known when it is built.
export const dynamic = "force-dynamic";

export function GET(): Response {
  return textAnswer(robotsText(env().appUrl));
}
