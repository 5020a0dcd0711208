import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field/select";
import { TextInput } from "@/components/ui/field/text-input";
import type { ProgramPublic } from "@/db/queries/catalog";
import { priceErrorOf } from "@/lib/content/price-messages";
import type { PriceField, PriceProblem, PriceTyped } from "@/lib/domain/price-query";
import { dateLong } from "@/lib/format";
import { cohortText, coursesText, monthsText } from "./program-facts";

type Props = {
  program: Pick<ProgramPublic, "slug" | "completion" | "courseCounts" | "courseCountReason">;
  typed: PriceTyped;
  /** "YYYY-MM-DD", the earliest start first. */
  starts: readonly string[];
  problems?: readonly PriceProblem[];
  /** The courses counted are those of one track. */
  isTrack?: boolean;
};

/** The fields' ids: the page of a program has a section called "start" already. */
export const priceFieldId = (field: PriceField) => `price-${field}`;

/** A GET form: the answer is an address, so it works without a script and can be sent to others. */
export function PriceForm({ program, typed, starts, problems = [], isTrack = false }: Props) {
  const { slug, completion } = program;
  const errorOf = (field: PriceField) => priceErrorOf(problems, field);
  const choices = starts.map((day, index) => ({
    value: day,
    label: index === 0 ? `${dateLong(day)} (the earliest)` : dateLong(day),
  }));
  const isListed = starts.some((day) => day === typed.start || day.slice(0, 7) === typed.start);
  return (
    <form action={`/programs/${slug}/price`} className="grid gap-6">
      <TextInput
        name="months"
        id={priceFieldId("months")}
        label="Your pace, in months for the whole program"
        hint={`Published: ${monthsText(completion.months)}, ${cohortText(completion)}.`}
        error={errorOf("months")}
        defaultValue={typed.months}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        width="short"
      />
      <TextInput
        name="transfer"
        id={priceFieldId("transfer")}
        label="Courses you have already earned"
        isOptional
        hint={`${isTrack ? "This track" : "The program"} has ${coursesText(program)}. What counts is decided from your records; this is a what-if.`}
        error={errorOf("transfer")}
        defaultValue={typed.transfer}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        width="short"
      />
      <Select
        name="start"
        id={priceFieldId("start")}
        label="When you start"
        error={errorOf("start")}
        defaultValue={isListed ? `${typed.start.slice(0, 7)}-01` : typed.start}
        choices={isListed ? choices : [{ value: typed.start, label: typed.start }, ...choices]}
      />
      <div>
        <Button variant="solid">Show my price</Button>
        <p className="mt-2 text-14 text-ink-2">
          We ask nothing about you: no name, no e-mail address, no income.
        </p>
      </div>
    </form>
  );
}
