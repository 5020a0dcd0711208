import { ButtonLink } from "@/components/ui/button";

/** What one wanted may still be here, and a person knows. */
export function Otherwise({ isEmpty }: { isEmpty: boolean }) {
  return (
    <div className="mt-8 border-y border-rule py-6">
      <p className="measure">
        {isEmpty ? "Nothing here comes near. " : "These come closest. "}
        Tell a counselor what you are looking for: they know what is planned and what comes close.
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink href="/talk">Talk to a counselor</ButtonLink>
        <a href="/programs" className="link inline-flex min-h-11 items-center">
          All programs
        </a>
        <a href="/careers" className="link inline-flex min-h-11 items-center">
          All careers
        </a>
      </p>
    </div>
  );
}
