import type { ReactNode } from "react";

type Props = { id: string; title: string; children: ReactNode };

/** A part of a long form: its name beside it where there is room, above it elsewhere. */
export function FormSection({ id, title, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-4 border-t border-rule pt-6 xl:grid-cols-[11rem_minmax(0,48rem)]"
    >
      <h3 id={id} className="scroll-mt-4 text-22">
        {title}
      </h3>
      <div className="grid min-w-0 gap-6">{children}</div>
    </section>
  );
}

/** Links to the parts of the form, so that nobody scrolls past all of them. */
export function FormContents({ items }: { items: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label="Parts of this form">
      <ul className="flex flex-wrap gap-x-5 text-16">
        {items.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="link inline-flex min-h-9 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
