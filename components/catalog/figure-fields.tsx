"use client";
import { figureText } from "@/components/career/career-words";
import { SelectField, TextField } from "@/components/ui/form/fields";
import { useFormTools } from "@/components/ui/form/form-context";
import { figureKindWords, figurePartWords } from "@/lib/content/career-edit-words";
import type { StatedFigure } from "@/lib/domain/career-entry";
import {
  FIGURE_PARTS,
  type FigurePart,
  figureField,
  figureTextsOf,
} from "@/lib/domain/figure-typed";
import { FIGURE_KINDS, type FigureKind } from "@/lib/domain/figures";

const hints: Partial<Record<FigurePart, string>> = {
  value: "Empty beside a passport: not published. Never write 0 for that.",
  statistic: "In the source's own word: “median”, “average”.",
  publishedForCode: "Like 15-1254.",
  publishedFor: "As it reads in a sentence: “web developers”.",
  asOf: "2025-05, 2025, or 2024–2034.",
  goodUntil: "A day like 2027-05-31. Empty: no newer edition is expected.",
  doubt: "What may be wrong with it. The page says so beside the number.",
};

const wide: readonly FigurePart[] = ["comparison", "doubt"];

/** Each figure with its passport, folded; all fields empty: the page has no such figure. */
export function FigureFields({ figures }: { figures: readonly StatedFigure[] }) {
  return (
    <div>
      <p className="measure mb-3 text-16 text-ink-2">
        No number is published without its passport. Empty all fields of a figure to take it away.
      </p>
      {FIGURE_KINDS.map((kind) => (
        <FigureFieldset
          key={kind}
          kind={kind}
          figure={figures.find((figure) => figure.kind === kind) ?? null}
        />
      ))}
    </div>
  );
}

function FigureFieldset({ kind, figure }: { kind: FigureKind; figure: StatedFigure | null }) {
  const { errorOf } = useFormTools();
  const texts = figureTextsOf(figure);
  const hasProblem = FIGURE_PARTS.some((part) => errorOf(figureField(kind, part)));
  return (
    <details open={hasProblem || undefined} className="expander">
      <summary className="font-semibold text-accent hover:underline">
        <span>
          {figureKindWords[kind]}
          <span className="font-normal text-ink-2">
            : {figure ? `${figureText(figure)}, ${figure.release}` : "not stated"}
          </span>
        </span>
      </summary>
      <fieldset className="grid gap-4 pt-2 pb-6 sm:grid-cols-2">
        <legend className="sr-only">{figureKindWords[kind]}</legend>
        {FIGURE_PARTS.map((part) => (
          <div
            key={part}
            className={`grid content-start ${wide.includes(part) ? "sm:col-span-2" : ""}`}
          >
            <FigureInput kind={kind} part={part} text={texts[part]} />
          </div>
        ))}
      </fieldset>
    </details>
  );
}

type InputProps = { kind: FigureKind; part: FigurePart; text: string };

function FigureInput({ kind, part, text }: InputProps) {
  const name = figureField(kind, part);
  const shared = { name, label: figurePartWords[part], hint: hints[part], defaultValue: text };
  if (part === "isProxy") {
    const options = [
      { value: "no", label: "No, it is of this very work" },
      { value: "yes", label: "Yes, it was published for others" },
    ];
    return <SelectField {...shared} options={options} />;
  }
  return (
    <TextField
      {...shared}
      autoComplete="off"
      width="full"
      isMultiline={part === "doubt"}
      rows={part === "doubt" ? 2 : undefined}
    />
  );
}
