import { Button } from "@/components/ui/button";
import { zoneChoices } from "@/lib/content/zones";

type Props = {
  /** Null: nobody has said one, and none is chosen beforehand. */
  zone: string | null;
  label: string;
  path: string;
  keep: Record<string, string>;
};

/** A GET form: the zone stands in the address, so it works without JavaScript and survives reload. */
export function ZoneForm({ zone, label, path, keep }: Props) {
  return (
    <form
      action={path}
      method="get"
      className="mt-6 grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0">
        <label htmlFor="shown-zone" className="font-semibold">
          {label}
        </label>
        <select
          id="shown-zone"
          name="zone"
          defaultValue={zone ?? ""}
          key={zone}
          className="mt-1 block min-h-11 w-full max-w-full rounded border border-ink-2 bg-sheet px-3 py-2"
        >
          {zoneChoices(zone).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      <Button>Show times in this zone</Button>
    </form>
  );
}
