import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field/text-input";
import { priceErrorOf } from "@/lib/content/price-messages";
import type { PaceQuery, PriceField } from "@/lib/domain/price-query";

type Props = {
  slugs: readonly string[];
  onlyDifferences: boolean;
  query: PaceQuery;
  /** The comparison without a pace of one's own. */
  pathWithout: string;
};

/** One pace for all columns, as a GET form: the values stand in the address beside `p`. */
export function PaceForm({ slugs, onlyDifferences, query, pathWithout }: Props) {
  const { typed, problems } = query;
  const errorOf = (field: PriceField) => priceErrorOf(problems, field);
  const hasPace = typed.months !== "" || typed.transfer !== "";
  return (
    <form action="/compare" className="no-print">
      <input type="hidden" name="p" value={slugs.join(",")} />
      {onlyDifferences ? <input type="hidden" name="differences" value="1" /> : null}
      <fieldset>
        <legend className="mb-3 font-semibold">What would each cost at the same pace?</legend>
        <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
          <TextInput
            name="months"
            label="Months for the whole program"
            error={errorOf("months")}
            defaultValue={typed.months}
            inputMode="numeric"
            autoComplete="off"
            maxLength={40}
            width="short"
          />
          <TextInput
            name="transfer"
            label="Courses already earned"
            isOptional
            error={errorOf("transfer")}
            defaultValue={typed.transfer}
            inputMode="numeric"
            autoComplete="off"
            maxLength={40}
            width="short"
          />
          <div className="flex flex-wrap gap-3">
            <Button>Count with this</Button>
            {hasPace ? (
              <a href={pathWithout} className="link touch self-center text-16">
                Back to the published times
              </a>
            ) : null}
          </div>
        </div>
      </fieldset>
    </form>
  );
}
