import { Button } from "@/components/ui/button";
import { DeadEnd } from "./dead-end";

type Props = { digest: string | undefined; retry: () => void };

/** Shown by the error boundaries; the digest finds the line in the log. */
export function ErrorMessage({ digest, retry }: Props) {
  return (
    <>
      <title>Something went wrong</title>
      <DeadEnd title="Something went wrong on our side">
        <p>
          Nothing you sent before was lost. Try again in a moment, or call us
          {digest ? ` and read out ${digest}` : ""}.
        </p>
        <p className="mt-5">
          <Button type="button" onClick={retry}>
            Try again
          </Button>
        </p>
      </DeadEnd>
    </>
  );
}
