import { ErrorTitle } from "@/components/lead/error-title";
import { Button } from "@/components/ui/button";
import { Expander } from "@/components/ui/expander";
import { ActionForm } from "@/components/ui/form/action-form";
import { SubmitButton, TextField } from "@/components/ui/form/fields";
import type { Holiday } from "@/db/queries/settings";
import { dateLong } from "@/lib/format";
import { addHolidayAction, removeHolidayAction } from "./actions";

const SHOWN = 8;

/** Days without calls for everybody, from today on, and one more. */
export function Holidays({ days }: { days: Holiday[] }) {
  return (
    <section aria-labelledby="holidays" className="mt-12 max-w-2xl">
      <h2 id="holidays" className="scroll-mt-4 text-22">
        Holidays
      </h2>
      <p className="measure mt-1 text-ink-2">
        No call is offered on these days of the school’s calendar. What is booked already stays
        booked.
      </p>
      {days.length > 0 ? (
        <>
          <DayList days={days.slice(0, SHOWN)} />
          {days.length > SHOWN ? (
            <Expander summary={`${days.length - SHOWN} more`}>
              <DayList days={days.slice(SHOWN)} />
            </Expander>
          ) : null}
        </>
      ) : (
        <p className="mt-4">No holidays are ahead.</p>
      )}
      <ActionForm key={days.length} action={addHolidayAction} id="h" className="mt-5 grid gap-4">
        <ErrorTitle fields={["heldOn", "name"]} title="Settings · Desk" isLast />
        <TextField
          name="heldOn"
          label="Day"
          hint="Like 12/24/2026."
          autoComplete="off"
          width="short"
        />
        <TextField name="name" label="Name" autoComplete="off" />
        <div>
          <SubmitButton variant="outline">Add holiday</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

function DayList({ days }: { days: Holiday[] }) {
  return (
    <ul className="mt-4 border-t border-rule">
      {days.map(({ heldOn, name }) => (
        <li
          key={heldOn}
          className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule py-1.5"
        >
          <p>
            {name} <span className="text-ink-2">· {dateLong(heldOn)}</span>
          </p>
          <form action={removeHolidayAction}>
            <input type="hidden" name="heldOn" value={heldOn} />
            <Button variant="quiet" size="desk" className="pointer-coarse:min-h-11">
              Remove
              <span className="sr-only">
                {" "}
                {name}, {dateLong(heldOn)}
              </span>
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
