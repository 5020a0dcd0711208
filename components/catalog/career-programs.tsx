"use client";
import { FieldGroup, inputClass } from "@/components/ui/field/field-parts";
import { useFormTools } from "@/components/ui/form/form-context";
import { programNoteWords } from "@/lib/content/career-edit-words";
import type { ProgramChoice } from "@/lib/domain/program-choices";

type Props = { chosen: readonly string[]; programs: readonly ProgramChoice[] };

/** Which programs lead to the career. A suggestion is confirmed by ticking it, by nothing else. */
export function CareerPrograms({ chosen, programs }: Props) {
  const { values, errorOf } = useFormTools();
  const typed = values.programRow === undefined ? null : values;
  const listed = (name: string) => [typed?.[name] ?? []].flat();
  const ticked = typed ? listed("programSlugs") : chosen;
  const placeOf = (slug: string) =>
    typed
      ? (listed("programPlace")[listed("programRow").indexOf(slug)] ?? "")
      : placeText(chosen.indexOf(slug));
  const rowOf = (program: ProgramChoice, at: number, hasPlace: boolean) => (
    <ProgramRow
      key={program.slug}
      program={program}
      isFirst={at === 0}
      isTicked={ticked.includes(program.slug)}
      place={hasPlace ? placeOf(program.slug) : null}
    />
  );
  const isNear = ({ slug, isNear: near }: ProgramChoice) => near || ticked.includes(slug);
  const near = programs.filter(isNear);
  const others = programs.filter((program) => !isNear(program));
  return (
    <FieldGroup
      name="programSlugs"
      label="Programs that lead here"
      hint="Tick what leads to this career. Their numbers are their order on the page; one without a number stands at the end."
      error={errorOf("programSlugs")}
    >
      <ul className="grid max-w-xl gap-1">{near.map((program, at) => rowOf(program, at, true))}</ul>
      {others.length > 0 ? (
        <details>
          <summary className="link cursor-pointer py-2">
            {others.length === 1 ? "One other program" : `${others.length} other programs`}
          </summary>
          <ul className="mt-1 grid max-w-xl gap-1">
            {others.map((program, at) => rowOf(program, near.length + at, false))}
          </ul>
        </details>
      ) : null}
    </FieldGroup>
  );
}

const placeText = (at: number) => (at < 0 ? "" : String(at + 1));

type RowProps = {
  program: ProgramChoice;
  isFirst: boolean;
  isTicked: boolean;
  /** Null: it gets one once it is ticked and saved. */
  place: string | null;
};

function ProgramRow({ program: { slug, title, notes }, isFirst, isTicked, place }: RowProps) {
  const { fieldId, errorOf } = useFormTools();
  // The summary of problems leads to the first one.
  const id = fieldId(isFirst ? "programSlugs" : `programSlugs-${slug}`);
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)_4rem] items-start gap-x-1">
      <input type="hidden" name="programRow" value={slug} />
      <input
        type="checkbox"
        id={id}
        name="programSlugs"
        value={slug}
        defaultChecked={isTicked}
        className="mt-2.5 size-6 accent-accent"
      />
      <label htmlFor={id} className="grid min-h-11 content-center py-1.5 leading-snug">
        {title}
        {notes.length > 0 ? (
          <span className="block text-14 text-ink-2">
            {notes.map((note) => programNoteWords[note]).join(", ")}
          </span>
        ) : null}
      </label>
      {place === null ? (
        <input type="hidden" name="programPlace" value="" />
      ) : (
        <input
          name="programPlace"
          aria-label={`Place of ${title}`}
          aria-invalid={errorOf("programSlugs") ? true : undefined}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={place}
          className={inputClass}
        />
      )}
    </li>
  );
}
