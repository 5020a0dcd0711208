import { Button } from "@/components/ui/button";

type Props = {
  action: (form: FormData) => Promise<void>;
  requestId: string;
  query: string;
  givenName: string;
  isSolid?: boolean;
};

/** A plain form: nothing is typed, and whoever loses the race lands on a page that says who won. */
export function ClaimForm({ action, requestId, query, givenName, isSolid }: Props) {
  return (
    <form action={action} data-key="claim">
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="query" value={query} />
      <Button
        variant={isSolid ? "solid" : "outline"}
        size="desk"
        className="pointer-coarse:min-h-11"
      >
        Claim<span className="sr-only"> {givenName}’s request</span>
      </Button>
    </form>
  );
}
