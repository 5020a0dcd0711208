import { SubmitButton } from "@/components/ui/form/fields";
import { HOLD_BUTTON } from "@/lib/domain/journey";
import { timeInZone } from "@/lib/format";

/** Of the chosen time; null when none is chosen. `until` is null when it is not held any more. */
export type Hold = { until: Date | null; zone: string } | null;

/**
 * For those who need longer than 15 minutes. It stands in the form of the question, after the button
 * that Enter presses, so that nothing half written is lost, without JavaScript too.
 */
export function HoldButton({ hold }: { hold: Hold }) {
  if (!hold) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <SubmitButton variant="quiet" name={HOLD_BUTTON} value="longer" formNoValidate>
        Hold the time for 15 more minutes
      </SubmitButton>
      <p role="status" className="text-ink-2">
        {hold.until ? `Held until ${timeInZone(hold.until, hold.zone)}.` : "Not held any more."}
      </p>
    </div>
  );
}
