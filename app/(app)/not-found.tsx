import { DeadEnd } from "@/components/layout/dead-end";
import { PublicFrame } from "./public-frame";

export default function NotFound() {
  return (
    <PublicFrame>
      <title>Page not found</title>
      <DeadEnd title="This is not here">
        It may be gone, or it may not be yours to open. If somebody sent you the address, ask them
        to check it.
      </DeadEnd>
    </PublicFrame>
  );
}
