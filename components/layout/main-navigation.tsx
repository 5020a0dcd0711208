import { mainNavigation, type NavigationKey } from "@/lib/content/navigation";
import { NavigationLink } from "./navigation-link";

/** The header's links where the page itself knows its section. */
export function MainNavigation({ current }: { current: NavigationKey | null }) {
  return mainNavigation.map((item) => (
    <NavigationLink key={item.key} item={item} isCurrent={item.key === current} savedCount={null} />
  ));
}
