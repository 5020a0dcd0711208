import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field/field-parts";

/** A search that is an address: works without a script, and the result can be shared. */
export function ProgramSearch() {
  return (
    <search>
      <form action="/programs">
        <label htmlFor="q" className="font-semibold">
          What do you want to learn?
        </label>
        <div className="mt-2 flex flex-wrap gap-2">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={100}
            autoComplete="off"
            className={`${inputClass} min-w-48 flex-1`}
          />
          <Button>Find programs</Button>
        </div>
        <p className="mt-3 text-16 text-ink-2">
          Or look at{" "}
          <a href="/programs" className="link">
            all programs
          </a>{" "}
          and{" "}
          <a href="/careers" className="link">
            all careers
          </a>
          .
        </p>
      </form>
    </search>
  );
}
