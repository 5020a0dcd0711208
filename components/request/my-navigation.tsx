"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";

const places = [
  { href: "/my", label: "My page" },
  { href: "/my/requests", label: "Requests" },
  { href: "/my/chats", label: "Chats" },
  { href: "/my/saved", label: "Saved" },
  { href: "/my/privacy", label: "Privacy" },
];

export function MyNavigation() {
  const pathname = usePathname();
  const isHere = (href: string) => (href === "/my" ? pathname === href : pathname.startsWith(href));
  return (
    <nav aria-label="My page" className="no-print mb-8 border-b border-rule">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {places.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={isHere(href) ? (pathname === href ? "page" : "true") : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
