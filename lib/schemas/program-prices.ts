// The rows of prices in the form of a program.
import { parseDay } from "../domain/calendar";
import type { Price } from "../domain/price";
import type { DatedPrice } from "../domain/price-plan";
import { cells, rowsOf, type SayOfCell } from "./typed-fields";

export const priceFields = {
  priceOn: cells(40),
  priceModel: cells(40),
  priceAmount: cells(40),
  priceSize: cells(40),
  priceFees: cells(40),
};

type Column = keyof typeof priceFields;
type Typed = Record<Column, string[]>;

/** Rows without anything in them are none; oldest first. */
export function readPrices(typed: Typed, say: SayOfCell<Column>): DatedPrice[] {
  const { priceOn, priceModel, priceAmount, priceSize, priceFees } = typed;
  const columns = { priceOn, priceModel, priceAmount, priceSize, priceFees };
  return rowsOf(columns, { besides: ["priceModel"] })
    .map(({ place, row }) =>
      readPrice(row, (column, words) => say(column, `Price ${place}: ${words}`, place)),
    )
    .sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn, "en"));
}

function readPrice(
  row: Record<Column, string>,
  say: (column: Column, words: string) => void,
): DatedPrice {
  const effectiveOn = parseDay(row.priceOn);
  if (!effectiveOn) say("priceOn", "write the day like 2027-01-31.");
  const amountCents = centsOf(row.priceAmount) ?? 0;
  if (!amountCents) say("priceAmount", "write the amount like 4,085 or 320.50, above 0.");
  const size = /^\d{1,3}$/.test(row.priceSize) ? Number(row.priceSize) : 0;
  if (row.priceModel !== "fixed" && size < 1) {
    say("priceSize", "say how many months a term has, or how many credits the program has.");
  }
  const feesCents = row.priceFees === "" ? null : centsOf(row.priceFees);
  if (row.priceFees !== "" && feesCents === null) {
    say("priceFees", "write fees like 150, or nothing where they are not published.");
  }
  const price = priceOf(row.priceModel, amountCents, size);
  return { price, effectiveOn: effectiveOn ?? "", feesCents };
}

function priceOf(model: string, amountCents: number, size: number): Price {
  switch (model) {
    case "flat_per_term":
      return { model, amountCents, termMonths: size };
    case "per_credit":
      return { model, amountCents, credits: size };
    default:
      return { model: "fixed", amountCents };
  }
}

/** "$4,085.50" → 408550; null where it is no amount. */
function centsOf(text: string): number | null {
  const plain = text.replace(/^\$\s*/, "").replaceAll(",", "");
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}
