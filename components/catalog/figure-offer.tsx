"use client";
import { figureText } from "@/components/career/career-words";
import { Badge } from "@/components/ui/badge";
import { useFormTools } from "@/components/ui/form/form-context";
import { figureKindWords } from "@/lib/content/career-edit-words";
import type { Offer } from "@/lib/domain/adopt-figures";
import type { StatedFigure } from "@/lib/domain/career-entry";

/** One figure: stated, and as the newest release has it, side by side where there is room. */
export function FigureOffer({ offer, isFirst }: { offer: Offer; isFirst: boolean }) {
  const { kind, stated, newest, isNewer, isAdopted } = offer;
  return (
    <li className="grid gap-x-6 gap-y-3 border-t border-rule py-4 md:grid-cols-[13rem_minmax(0,1fr)_minmax(0,1fr)]">
      <Kind kind={kind} isFirst={isFirst} isAdopted={isAdopted} />
      <Side words="Stated" figure={stated} />
      <Side words="Newest release" figure={newest}>
        {isAdopted ? <Badge tone="plain">stated already</Badge> : null}
        {!isAdopted && isNewer ? <Badge>newer</Badge> : null}
      </Side>
    </li>
  );
}

type KindProps = Pick<Offer, "kind" | "isAdopted"> & { isFirst: boolean };

function Kind({ kind, isFirst, isAdopted }: KindProps) {
  const { fieldId, values } = useFormTools();
  // The summary of problems leads to the first one.
  const id = fieldId(isFirst ? "kinds" : `kinds-${kind}`);
  if (isAdopted) {
    return (
      <p id={id} className="font-semibold">
        {figureKindWords[kind]}
      </p>
    );
  }
  return (
    <p className="grid grid-cols-[2.25rem_1fr] content-start items-start">
      <input
        type="checkbox"
        id={id}
        name="kinds"
        value={kind}
        defaultChecked={[values.kinds ?? []].flat().includes(kind)}
        className="size-6 accent-accent"
      />
      <label htmlFor={id} className="font-semibold">
        {figureKindWords[kind]}
      </label>
    </p>
  );
}

type SideProps = { words: string; figure: StatedFigure | null; children?: React.ReactNode };

function Side({ words, figure, children }: SideProps) {
  return (
    <div className="wrap-anywhere">
      <p className="flex flex-wrap gap-x-2 text-14 text-ink-2">
        {words} {children}
      </p>
      {figure ? <Facts figure={figure} /> : <p>Not stated</p>}
    </div>
  );
}

function Facts({ figure }: { figure: StatedFigure }) {
  const { statistic, source, release, publishedFor, publishedForCode, isProxy, proxyFor } = figure;
  return (
    <>
      <p>
        <span className="number">{figureText(figure)}</span>, {statistic}
      </p>
      <p className="text-14 text-ink-2">
        {source}, {release}, for {publishedFor} ({publishedForCode})
        {isProxy ? `; stands in for ${proxyFor ?? "others"}` : ""}
      </p>
      {figure.doubt ? <p className="text-14 text-ink-2">{figure.doubt}</p> : null}
    </>
  );
}
