"use client";
import { StoredMeanwhile, VersionField } from "@/components/availability/stored-meanwhile";
import { ErrorTitle } from "@/components/lead/error-title";
import { ActionForm } from "@/components/ui/form/action-form";
import { SelectField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { clockText, untilText } from "@/lib/domain/clock-times";
import type { FormState } from "@/lib/form-state";

type Props = {
  settings: {
    version: number;
    zone: string;
    callEarliestMinute: number;
    callLatestMinute: number;
    slotMinutes: number;
    slotBufferMinutes: number;
    slotHorizonDays: number;
    slotMinNoticeMinutes: number;
    chatPromiseSeconds: number;
  };
  phone: string;
  zones: { value: string; label: string }[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

const numbers = [
  ["slotMinutes", "Length of a call, in minutes", "Also the grid on which calls begin."],
  ["slotBufferMinutes", "Kept free after each call, in minutes", "For notes before the next one."],
  ["slotHorizonDays", "How many days ahead a call can be booked", undefined],
  ["slotMinNoticeMinutes", "How many minutes before its time at the latest", undefined],
  ["chatPromiseSeconds", "A chat is answered within, in seconds", "Visitors read this promise."],
] as const;

export const SETTINGS_TITLE = "Settings · Desk";
const fields = ["zone", "phone", "callEarliest", "callLatest", ...numbers.map(([name]) => name)];

export function SettingsForm({ settings, phone, zones, action }: Props) {
  return (
    <ActionForm
      action={action}
      id="s"
      stand={String(settings.version)}
      className="mt-4 grid max-w-2xl gap-6"
    >
      <VersionField version={settings.version} />
      <StoredMeanwhile title={SETTINGS_TITLE} />
      <ErrorTitle fields={fields} title={SETTINGS_TITLE} />
      <SelectField
        name="zone"
        label="The school’s time zone"
        options={zones}
        defaultValue={settings.zone}
      />
      <TextField
        name="phone"
        label="Phone number that calls come from"
        type="tel"
        autoComplete="off"
        width="medium"
        defaultValue={phone}
      />
      <TextField
        name="callEarliest"
        label="Calls begin at"
        hint="Of the called person’s day. The law allows 8 am to 9 pm; stricter states are below."
        autoComplete="off"
        width="short"
        defaultValue={clockText(settings.callEarliestMinute)}
      />
      <TextField
        name="callLatest"
        label="Calls end at"
        autoComplete="off"
        width="short"
        defaultValue={untilText(settings.callLatestMinute)}
      />
      {numbers.map(([name, label, hint]) => (
        <TextField
          key={name}
          name={name}
          label={label}
          hint={hint}
          inputMode="numeric"
          autoComplete="off"
          width="short"
          defaultValue={String(settings[name])}
        />
      ))}
      <div>
        <SubmitButton>Save settings</SubmitButton>
      </div>
    </ActionForm>
  );
}
