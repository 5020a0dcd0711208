import { Badge } from "@/components/ui/badge";
import type { FigurePublic } from "@/db/queries/careers";
import { isOvertaken, type NewestTimes } from "@/lib/domain/stale-figures";

const unknown: NewestTimes = { wage: null, baseYear: null };

type Props = {
  figure: FigurePublic;
  now: Date;
  /** What is imported for the same occupation, where a page knows it. */
  newest?: NewestTimes | undefined;
};

/** Beside a figure that is past its day, or older than what is imported (domain rule 10). */
export function OvertakenBadge({ figure, now, newest = unknown }: Props) {
  return isOvertaken(figure, newest, now) ? <Badge>newer figures exist</Badge> : null;
}
