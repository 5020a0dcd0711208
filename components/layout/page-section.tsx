import type { ReactNode } from "react";
import { Unbroken } from "@/components/ui/unbroken";

type Props = { id: string; title: string; children: ReactNode };

/** A titled part of a long page, which the contents list can lead to. */
export function PageSection({ id, title, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-14 first:mt-0 lg:mt-20">
      <h2 id={`${id}-title`} className="mb-5 text-30 lg:text-[2.125rem]">
        <Unbroken text={title} />
      </h2>
      {children}
    </section>
  );
}
