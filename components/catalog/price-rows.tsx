"use client";
import { FieldGroup, inputClass } from "@/components/ui/field/field-parts";
import { useFormTools } from "@/components/ui/form/form-context";
import type { DatedPrice } from "@/lib/domain/price-plan";

const columns = [
  ["priceOn", "From the day"],
  ["priceModel", "Charged"],
  ["priceAmount", "Dollars"],
  ["priceSize", "Months of a term, or credits in all"],
  ["priceFees", "Fees, if published"],
] as const;

type Name = (typeof columns)[number][0];
type Row = Record<Name, string>;

const models = [
  ["flat_per_term", "per term"],
  ["per_credit", "per credit"],
  ["fixed", "once, for all"],
] as const;

const rowOf = ({ price, effectiveOn, feesCents }: DatedPrice): Row => ({
  priceOn: effectiveOn,
  priceModel: price.model,
  priceAmount: dollars(price.amountCents),
  priceSize:
    price.model === "flat_per_term"
      ? String(price.termMonths)
      : price.model === "per_credit"
        ? String(price.credits)
        : "",
  priceFees: feesCents === null ? "" : dollars(feesCents),
});

const dollars = (cents: number) =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);

/** Every price with its first day, and an empty row for the next. Emptying a row removes it. */
export function PriceRows({ prices }: { prices: readonly DatedPrice[] }) {
  const { values, errorOf } = useFormTools();
  const typed = (name: Name) => [values[name] ?? []].flat();
  const rows: Row[] =
    values.priceOn === undefined
      ? prices.map(rowOf)
      : typed("priceOn").map((_, at) => ({
          priceOn: typed("priceOn")[at] ?? "",
          priceModel: typed("priceModel")[at] ?? "",
          priceAmount: typed("priceAmount")[at] ?? "",
          priceSize: typed("priceSize")[at] ?? "",
          priceFees: typed("priceFees")[at] ?? "",
        }));
  const filled = rows.filter(
    (row) => row.priceOn || row.priceAmount || row.priceSize || row.priceFees,
  );
  const empty = { priceOn: "", priceModel: "", priceAmount: "", priceSize: "", priceFees: "" };
  return (
    <FieldGroup
      name="priceOn"
      label="Prices"
      hint="The page shows the price in force, and says since when. Add a row for a new price; earlier ones stay as history."
      error={errorOf("priceOn")}
    >
      <div className="grid gap-4">
        {[...filled, empty].map((row, at) => (
          <PriceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the list
            key={at}
            row={row}
            place={at + 1}
            isNew={at === filled.length}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function PriceRow({ row, place, isNew }: { row: Row; place: number; isNew: boolean }) {
  const { errorOf, fieldId } = useFormTools();
  const isInvalid = errorOf("priceOn") !== undefined || undefined;
  return (
    <fieldset>
      <legend className="mb-1 text-14 font-semibold">
        {isNew ? "A further price" : `Price ${place}`}
      </legend>
      <div className="grid gap-x-3 gap-y-2 sm:grid-cols-2 lg:grid-cols-[9rem_9rem_8rem_minmax(0,1fr)_9rem]">
        {columns.map(([name, label]) => {
          // The summary of problems leads to the first one.
          const id = place === 1 ? fieldId(name) : fieldId(`${name}-${place}`);
          const shared = { id, name, defaultValue: row[name], className: inputClass };
          return (
            <div key={name} className="grid content-end gap-1">
              <label htmlFor={id} className="text-14 text-ink-2">
                {label}
              </label>
              {name === "priceModel" ? (
                <select {...shared}>
                  {models.map(([value, words]) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              ) : (
                <input {...shared} autoComplete="off" aria-invalid={isInvalid} />
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
