import type { ReactNode } from "react";
import { Answer } from "@/components/ui/answer";
import { CatalogNavigation, type CatalogPart } from "./catalog-navigation";

type Props = { current: CatalogPart; done?: string | undefined; children: ReactNode };

/** The top of each list of the catalogue: what was just done, its name, and the other lists. */
export function CatalogHead({ current, done, children }: Props) {
  return (
    <>
      {done ? (
        <div className="mb-5 max-w-3xl">
          <Answer>{done}</Answer>
        </div>
      ) : null}
      <h1 className="text-30">Catalogue</h1>
      <p className="measure mt-1 text-ink-2">{children}</p>
      <div className="mt-4 mb-6">
        <CatalogNavigation current={current} />
      </div>
    </>
  );
}
