import { inBothZones, timeInZone } from "@/lib/format";

type Props = {
  startsAt: Date;
  heldUntil: Date;
  zone: string;
  schoolZone: string;
  renew: (form: FormData) => Promise<void>;
};

/** How long the chosen time is held, with a button for those who need longer. */
export function HoldNotice({ startsAt, heldUntil, zone, schoolZone, renew }: Props) {
  return (
    <div className="mt-6 flex flex-wrap items-center justify-between gap-3 rounded border border-rule bg-accent-wash px-4 py-3">
      <p>
        We hold <strong>{inBothZones(startsAt, zone, schoolZone)}</strong> for you until{" "}
        {timeInZone(heldUntil, zone)}.
      </p>
      <form action={renew}>
        <input type="hidden" name="kind" value="callback" />
        <button
          type="submit"
          className="min-h-11 font-semibold text-accent underline underline-offset-4"
        >
          Hold it for 15 more minutes
        </button>
      </form>
    </div>
  );
}
