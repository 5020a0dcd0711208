import { DeadEnd } from "@/components/layout/dead-end";

/**
 * For a step inside the portal; a visit is answered by server/request-handler.mjs. The framework
 * puts this into every page it renders, so it is a name there and not a second page.
 */
export default function NotFound() {
  return (
    <main className="wrap pt-10">
      <title>Page not found</title>
      <DeadEnd title="This is not here">
        It may be gone, or it may not be yours to open. If somebody sent you the address, ask them
        to check it.
      </DeadEnd>
    </main>
  );
}
