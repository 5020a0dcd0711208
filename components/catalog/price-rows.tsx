"use client";
import type { DatedPrice } from "@/lib/domain/price-plan";
import { typedPrice } from "@/lib/domain/program-typed";
import { RowGroup } from "./row-group";

const models = [
  { value: "flat_per_term", label: "per term" },
  { value: "per_credit", label: "per credit" },
  { value: "fixed", label: "once, for all" },
];

const columns = [
  { name: "priceOn", label: "From the day" },
  { name: "priceModel", label: "Charged", options: models, isMute: true },
  { name: "priceAmount", label: "Dollars" },
  { name: "priceSize", label: "Months of a term, or credits in all" },
  { name: "priceFees", label: "Fees, if published" },
] as const;

/** Every price with its first day. */
export function PriceRows({ prices }: { prices: readonly DatedPrice[] }) {
  return (
    <RowGroup
      name="prices"
      label="Prices"
      hint="The page shows the price in force, and says since when. Add a row for a new price; earlier ones stay as history."
      columns={columns}
      rows={prices.map(typedPrice)}
      words={{ one: "Price", further: "A further price" }}
      grid="sm:grid-cols-2 lg:grid-cols-[9rem_9rem_8rem_minmax(0,1fr)_9rem]"
    />
  );
}
