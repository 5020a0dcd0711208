"use client";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { ChoiceField, HiddenField, SelectField, TextField } from "@/components/ui/form/fields";
import { useFormTools } from "@/components/ui/form/form-context";
import { Notice } from "@/components/ui/notice";
import type { CounselorAvailability } from "@/db/queries/availability";
import { weekdayNames, weekOrder } from "@/lib/domain/calendar";
import type { FormState } from "@/lib/form-state";
import { DayOffRows } from "./day-off-rows";
import { ShiftRows } from "./shift-rows";
import { StoredMeanwhile, VersionField } from "./stored-meanwhile";

type Props = {
  availability: CounselorAvailability;
  title: string;
  zones: { value: string; label: string }[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** The whole of a counselor's hours in one form: saved together, or tried out first. */
export function HoursForm({ availability, title, zones, action }: Props) {
  const { userId, version, zone, hours, daysOff, takesCalls, chatCapacity } = availability;
  return (
    <ActionForm
      action={action}
      title={title}
      stand={String(version)}
      className="mt-6 grid max-w-3xl gap-8"
    >
      <HiddenField name="userId" value={userId} />
      <VersionField version={version} />
      <StoredMeanwhile />
      <SelectField
        name="zone"
        label="Time zone of these hours"
        options={zones}
        defaultValue={zone}
      />
      <section aria-labelledby="week">
        <h2 id="week" className="text-22">
          Weekly hours
        </h2>
        <p className="measure mt-1 mb-3 text-ink-2">
          Write times as you like: 9 am, 5:30 pm, 17:00, noon. An end before the begin is on the
          next day, as in “10 pm until 2 am the next day”. Empty a row to remove the shift.
        </p>
        {weekOrder.map((weekday) => (
          <ShiftRows
            key={weekday}
            weekday={weekday}
            day={weekdayNames[weekday]}
            hours={hours.filter((row) => row.weekday === weekday)}
          />
        ))}
      </section>
      <DayOffRows daysOff={daysOff} />
      <ChoiceField
        name="takesCalls"
        legend="Calls"
        isMultiple
        options={[
          {
            value: "1",
            label: "Takes booked calls",
            hint: "Without it the hours count for chats only, and no new call is booked.",
          },
        ]}
        defaultValue={takesCalls ? ["1"] : []}
      />
      <TextField
        name="chatCapacity"
        label="Chats at once"
        hint="From 0 to 20. With 0 no chat comes in."
        inputMode="numeric"
        autoComplete="off"
        width="short"
        defaultValue={String(chatCapacity)}
      />
      <Outlook />
      <Buttons />
    </ActionForm>
  );
}

/** What the hours as typed would give, once it was asked for. */
function Outlook() {
  const { values } = useFormTools();
  if (typeof values.outlook !== "string") return null;
  const lines = [values.outside ?? []].flat();
  return (
    <Notice tone={lines.length > 0 ? "mark" : "info"} title="Not saved yet" role="status">
      <p>{values.outlook}</p>
      {lines.length > 0 ? (
        <>
          <p className="mt-2">
            These calls are booked outside of the hours. They stay booked; move or keep each one.
          </p>
          <ul className="bullets mt-1">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}

function Buttons() {
  const { isPending } = useFormTools();
  const state = { "aria-disabled": isPending || undefined, className: "aria-disabled:opacity-70" };
  return (
    <div className="flex flex-wrap gap-3">
      <Button variant="solid" name="intent" value="save" {...state}>
        Save hours
      </Button>
      <Button name="intent" value="preview" {...state}>
        See what they give
      </Button>
    </div>
  );
}
