import { Badge } from "@/components/ui/badge";
import { Expander } from "@/components/ui/expander";
import type { FigurePublic } from "@/db/queries/careers";
import { isOutOfDate } from "@/lib/domain/figures";
import type { NewestTimes } from "@/lib/domain/stale-figures";
import { dateLong } from "@/lib/format";
import { asOfText } from "./career-words";
import { OvertakenBadge } from "./overtaken-badge";

type Props = {
  figure: FigurePublic;
  now: Date;
  /** What it is a figure of, for those who hear the summary alone: "this pay". */
  subject: string;
  /** What is imported for the same occupation, where a page knows it. */
  newest?: NewestTimes | undefined;
};

/** Where a number is from and what is doubtful about it, beside the number itself. */
export function FigurePassport({ figure, now, subject, newest }: Props) {
  return (
    <div className="mt-3 text-14 text-ink-2">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span>
          {asOfText(figure.asOf)}, {figure.source}
        </span>
        {figure.isProxy ? <Badge>published for {figure.publishedFor}</Badge> : null}
        <OvertakenBadge figure={figure} now={now} newest={newest} />
      </p>
      <Expander
        isSmall
        summary={
          <>
            What this means<span className="sr-only"> for {subject}</span>
          </>
        }
      >
        <PassportFacts figure={figure} isOld={isOutOfDate(figure, now)} />
      </Expander>
    </div>
  );
}

function PassportFacts({ figure, isOld }: { figure: FigurePublic; isOld: boolean }) {
  const { source, release, publishedFor, publishedForCode, proxyFor, doubt, goodUntil } = figure;
  return (
    <dl className="measure mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]">
      <Row term="Source" text={`${source}, ${release}`} />
      <Row term="Statistic" text={`${figure.statistic}, in ${figure.unit}`} />
      <Row term="Published for" text={`${publishedFor} (SOC code ${publishedForCode})`} />
      {figure.isProxy && proxyFor ? (
        <Row
          term="Shown for"
          text={`${proxyFor}. The source has no figure of its own for this work, so a broader one stands in.`}
        />
      ) : null}
      {doubt ? <Row term="Doubt" text={doubt} /> : null}
      {goodUntil ? (
        <Row
          term="Good until"
          text={`${dateLong(goodUntil)}${isOld ? ". A newer release has been published since." : ""}`}
        />
      ) : null}
    </dl>
  );
}

function Row({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt className="font-semibold text-ink">{term}</dt>
      <dd>{text}</dd>
    </>
  );
}
