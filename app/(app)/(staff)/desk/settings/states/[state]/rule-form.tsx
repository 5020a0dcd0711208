"use client";
import { VersionField } from "@/components/availability/stored-meanwhile";
import { FieldGroup, inputClass } from "@/components/ui/field/field-parts";
import { ActionForm } from "@/components/ui/form/action-form";
import { ChoiceField, HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { useFormTools } from "@/components/ui/form/form-context";
import { weekdayNames, weekOrder } from "@/lib/domain/calendar";
import type { FormState } from "@/lib/form-state";

type Props = {
  title: string;
  state: string;
  version: number;
  /** `from0`, `until0` … as texts. */
  typed: Record<string, string>;
  maxPerDay: number | null;
  isClosedOnHolidays: boolean;
  source: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

export function RuleForm(props: Props) {
  const { title, state, version, typed, maxPerDay, isClosedOnHolidays, source, action } = props;
  return (
    <ActionForm
      action={action}
      title={title}
      stand={String(version)}
      className="mt-5 grid max-w-2xl gap-6"
    >
      <HiddenField name="state" value={state} />
      <VersionField version={version} />
      <div>
        <p className="measure mb-3 text-ink-2">
          When a call may begin, on the called person’s clock. Both fields empty: no calls that day.
        </p>
        {weekOrder.map((weekday) => (
          <DayHours key={weekday} weekday={weekday} typed={typed} />
        ))}
      </div>
      <TextField
        name="maxPerDay"
        label="Most calls and texts on one subject in 24 hours"
        isOptional
        inputMode="numeric"
        autoComplete="off"
        width="short"
        defaultValue={maxPerDay === null ? "" : String(maxPerDay)}
      />
      <ChoiceField
        name="isClosedOnHolidays"
        legend="Public holidays"
        isMultiple
        options={[{ value: "1", label: "No calls on public holidays" }]}
        defaultValue={isClosedOnHolidays ? ["1"] : []}
      />
      <TextField
        name="source"
        label="The law it stands on"
        autoComplete="off"
        width="full"
        defaultValue={source}
      />
      <div>
        <SubmitButton>Save the rule</SubmitButton>
      </div>
    </ActionForm>
  );
}

function DayHours({ weekday, typed }: { weekday: number; typed: Record<string, string> }) {
  const { values, errorOf } = useFormTools();
  const day = weekdayNames[weekday] ?? "";
  const error = errorOf(`from${weekday}`);
  return (
    <div className="border-t border-rule py-3">
      <FieldGroup name={`from${weekday}`} label={day} error={error}>
        <div className="grid grid-cols-[minmax(0,9rem)_minmax(0,9rem)] gap-3">
          {(["from", "until"] as const).map((part) => {
            const name = `${part}${weekday}`;
            const value = values[name] ?? typed[name] ?? "";
            return (
              <div key={part} className="grid content-end gap-1">
                <label htmlFor={name} className="text-14 text-ink-2">
                  {part === "from" ? "From" : "Until"}
                  <span className="sr-only">, {day}</span>
                </label>
                <input
                  id={name}
                  name={name}
                  type="text"
                  autoComplete="off"
                  defaultValue={String(value)}
                  aria-invalid={error ? true : undefined}
                  className={`${inputClass} text-16`}
                />
              </div>
            );
          })}
        </div>
      </FieldGroup>
    </div>
  );
}
