import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field/field-parts";

type Props = { label: string; defaultValue?: string; hint?: string };

/** A search that is an address. suggest.js offers suggestions while one types; without it, a form. */
export function SearchField({ label, defaultValue, hint }: Props) {
  return (
    <search>
      <form action="/search" data-search>
        <label htmlFor="search" className="font-semibold">
          {label}
        </label>
        {hint ? (
          <p id="search-hint" className="text-16 text-ink-2">
            {hint}
          </p>
        ) : null}
        <div className="mt-2 flex flex-wrap gap-2">
          <div className="relative min-w-48 flex-1">
            {/* Not type="search": that one may not have the role of a combobox. */}
            <input
              id="search"
              name="q"
              type="text"
              inputMode="search"
              enterKeyHint="search"
              defaultValue={defaultValue}
              maxLength={100}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              aria-describedby={hint ? "search-hint" : undefined}
              className={inputClass}
            />
            <ul id="search-suggestions" aria-label="Suggestions" className="suggestions" hidden />
          </div>
          <Button>Search</Button>
        </div>
      </form>
    </search>
  );
}
