import { DeadEnd } from "@/components/layout/dead-end";
import { CachedPage } from "./cached-page";

export default function NotFound() {
  return (
    <CachedPage current={null}>
      <title>Page not found</title>
      <DeadEnd title="This page is not here">
        The address may have a typing mistake, or what stood here has moved.
      </DeadEnd>
    </CachedPage>
  );
}
