"use client";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import { stopLabels } from "@/lib/content/privacy-words";
import type { ConsentChannel } from "@/lib/domain/consents";
import type { FormState } from "@/lib/form-state";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  channel: ConsentChannel;
};

/** One click, no question asked. */
export function StopForm({ action, channel }: Props) {
  return (
    <ActionForm action={action} id={`stop-${channel}`}>
      <HiddenField name="channel" value={channel} />
      <SubmitButton variant={channel === "all" ? "solid" : "outline"}>
        {stopLabels[channel]}
      </SubmitButton>
    </ActionForm>
  );
}
