"use client";
import { useEffect } from "react";
import { DeskSubmit } from "@/components/lead/desk-submit";
import { useIsLive } from "@/components/ui/focus";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/fields";
import { useFormTools } from "@/components/ui/form/form-context";
import { capacityWords, presenceWords } from "@/lib/content/inbox-words";
import type { InboxView } from "@/lib/domain/inbox";
import type { FormState } from "@/lib/form-state";
import { type RenderedPresence, usePresence } from "./use-presence";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  status: RenderedPresence;
  openChats: number;
  capacity: number;
  view: InboxView;
  /** The chat that is open beside it. */
  current: string | null;
};

/** Whether new chats come to me, in words, and how many I have of those I take on. */
export function PresenceBar({ action, status, openChats, capacity, view, current }: Props) {
  const { shown, renew } = usePresence(status);
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
          {current ? <HiddenField name="conversationId" value={current} /> : null}
          <StayField onDone={renew} />
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

/** With a script the open chat, and what is half written in it, stay as they are. */
function StayField({ onDone }: { onDone: () => void }) {
  const { isPending } = useFormTools();
  useEffect(() => (isPending ? onDone : undefined), [isPending, onDone]);
  return useIsLive() ? <HiddenField name="stay" value="1" /> : null;
}
