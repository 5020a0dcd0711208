import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field/field-parts";

type Props = { action: string; text: string; isEditedOnly: boolean; noun: string };

/** Narrows a list of the catalogue; a GET form, so that the address holds it. */
export function CatalogFilter({ action, text, isEditedOnly, noun }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every browser yet
    <form action={action} role="search" className="flex grow flex-wrap items-end gap-x-4 gap-y-3">
      <div className="grid w-full max-w-xs gap-1">
        <label htmlFor="q" className="text-14 text-ink-2">
          Find {noun} by name
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={text}
          autoComplete="off"
          className={inputClass}
        />
      </div>
      <label className="flex min-h-11 items-center gap-2.5">
        <input
          type="checkbox"
          name="edited"
          value="1"
          defaultChecked={isEditedOnly}
          className="size-5 accent-accent"
        />
        Only with an edit under way
      </label>
      <Button variant="outline" className="min-h-11">
        Show
      </Button>
    </form>
  );
}
