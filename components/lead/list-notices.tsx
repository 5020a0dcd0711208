import { Answer } from "@/components/ui/answer";
import { doneWords } from "@/lib/content/desk-messages";
import { timeInZone } from "@/lib/format";

type Props = {
  claim: { givenName: string; ownerName: string | null; claimedAt: Date } | null;
  done: string | string[] | undefined;
  zone: string;
};

/** What became of the last press: a lost race says who has the request and since when. */
export function ListNotices({ claim, done, zone }: Props) {
  const words = typeof done === "string" ? doneWords[done] : undefined;
  if (!claim && !words) return null;
  return (
    <div className="mb-6">
      {claim ? (
        <Answer tone="mark" title="Somebody was faster">
          {claim.ownerName ?? "A colleague"} claimed {claim.givenName}’s request at{" "}
          {timeInZone(claim.claimedAt, zone)}. Your claim came after that, so it is not yours. The
          next one waits below.
        </Answer>
      ) : (
        <Answer>{words}</Answer>
      )}
    </div>
  );
}
