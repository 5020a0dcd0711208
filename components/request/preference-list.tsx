"use client";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Preference } from "@/db/queries/preferences";
import { notificationWords } from "@/lib/content/privacy-words";
import type { FormState } from "@/lib/form-state";
import { SettingRow } from "./setting-row";

type Props = {
  preferences: Preference[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Mail that the school sends on its own, each kind by itself. */
export function PreferenceList({ preferences, action }: Props) {
  return (
    <ul className="mt-5 border-t border-rule">
      {preferences.map(({ kind, isOn }) => {
        const { title, words } = notificationWords[kind];
        return (
          <SettingRow
            key={kind}
            title={title}
            control={
              <ActionForm action={action} id={`mail-${kind}`}>
                <HiddenField name="kind" value={kind} />
                <HiddenField name="isOn" value={isOn ? "0" : "1"} />
                <SubmitButton variant="outline">
                  {isOn ? "Switch off" : "Switch on"}
                  <VisuallyHidden> {title}</VisuallyHidden>
                </SubmitButton>
              </ActionForm>
            }
          >
            {words} <strong>{isOn ? "On." : "Off."}</strong>
          </SettingRow>
        );
      })}
    </ul>
  );
}
