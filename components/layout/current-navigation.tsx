"use client";
// For layouts, which don't know the address of the page inside them. Never on cached pages.
import { usePathname } from "next/navigation";
import { mainNavigation } from "@/lib/content/navigation";
import { NavigationLink } from "./navigation-link";

export function CurrentNavigation({ savedCount }: { savedCount: number }) {
  const pathname = usePathname();
  return mainNavigation.map((item) => (
    <NavigationLink
      key={item.key}
      item={item}
      isCurrent={pathname === item.href || pathname.startsWith(`${item.href}/`)}
      savedCount={savedCount}
    />
  ));
}
