import Link from "next/link";

const parts = [
  { key: "programs", href: "/desk/catalog", label: "Programs" },
  { key: "careers", href: "/desk/catalog/careers", label: "Careers" },
  { key: "certifications", href: "/desk/catalog/certifications", label: "Certifications" },
  { key: "figures", href: "/desk/catalog/figures", label: "Figures" },
] as const;

export type CatalogPart = (typeof parts)[number]["key"];

/** The parts of the desk's catalogue, on top of each of its lists. */
export function CatalogNavigation({ current }: { current: CatalogPart }) {
  return (
    <nav aria-label="Catalogue" className="border-b border-rule">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {parts.map(({ key, href, label }) => (
          <li key={key}>
            <Link
              href={href}
              prefetch={false}
              aria-current={key === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent text-16 text-ink-2 no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
