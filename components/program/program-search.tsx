import { SearchField } from "@/components/search/search-field";

/** A search that is an address: works without a script, and the result can be shared. */
export function ProgramSearch() {
  return (
    <>
      <SearchField label="What do you want to learn, or become?" />
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
    </>
  );
}
