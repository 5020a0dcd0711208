// Where the header and footer lead.
export type NavigationKey = "careers" | "programs" | "saved" | "search";

export type NavigationItem = { key: NavigationKey; href: string; label: string };

export const mainNavigation: NavigationItem[] = [
  { key: "careers", href: "/careers", label: "Careers" },
  { key: "programs", href: "/programs", label: "Programs" },
  { key: "saved", href: "/saved", label: "Saved" },
  { key: "search", href: "/search", label: "Search" },
];

export const footerNavigation: { href: string; label: string }[] = [
  { href: "/search", label: "Search" },
  { href: "/careers", label: "Careers" },
  { href: "/programs", label: "Programs" },
  { href: "/compare", label: "Compare programs" },
  { href: "/talk", label: "Talk to a counselor" },
];
