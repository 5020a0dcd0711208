"use client";
import { DeskSubmit } from "@/components/lead/desk-submit";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/fields";
import { capacityWords, presenceWords } from "@/lib/content/inbox-words";
import type { InboxView } from "@/lib/domain/inbox";
import type { FormState } from "@/lib/form-state";
import { type PresenceStatus, usePresence } from "./use-presence";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  status: PresenceStatus | "lapsed";
  openChats: number;
  capacity: number;
  view: InboxView;
};

/** Whether new chats come to me, in words, and how many I have of those I take on. */
export function PresenceBar({ action, status, openChats, capacity, view }: Props) {
  const shown = usePresence(status);
  const isAvailable = shown === "available";
  const { explanation } = presenceWords[shown];
  return (
    <section aria-label="Your presence" className="px-4 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="text-14">
          <strong className={isAvailable ? "text-accent" : ""}>{presenceWords[shown].name}</strong>
          <span className="text-ink-2"> · {capacityWords(openChats, capacity)}</span>
        </p>
        <ActionForm action={action}>
          <HiddenField name="view" value={view} />
          <HiddenField name="status" value={isAvailable ? "away" : "available"} />
          <DeskSubmit>{isAvailable ? "Set me away" : "I’m available"}</DeskSubmit>
        </ActionForm>
      </div>
      <p role="status" className="text-14 text-mark empty:hidden">
        {explanation}
      </p>
    </section>
  );
}
