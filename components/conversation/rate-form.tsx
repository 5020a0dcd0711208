import { ErrorTitle } from "@/components/lead/error-title";
import { ActionForm } from "@/components/ui/form/action-form";
import { ChoiceField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { threadTitle } from "@/lib/content/chat-words";
import type { Topic } from "@/lib/domain/topics";
import type { FormState } from "@/lib/form-state";
import type { FieldRules } from "@/lib/schemas/rules";
import { ThreadFields } from "./thread-fields";

type Props = {
  thread: { id: string; topic: Topic };
  isInPanel: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  rules: Record<string, FieldRules>;
  /** What they said before. */
  rating: number | null;
};

const choices = [
  { value: "5", label: "5, very much" },
  { value: "4", label: "4" },
  { value: "3", label: "3, somewhat" },
  { value: "2", label: "2" },
  { value: "1", label: "1, not at all" },
];

/** Once the chat has ended: did it help? Asked once, thanked for. */
export function RateForm({ thread, isInPanel, action, rules, rating }: Props) {
  if (rating !== null) {
    return (
      <p role="status" className="rounded border border-rule bg-sheet px-5 py-4">
        Thank you. You rated this chat {rating} out of 5.
      </p>
    );
  }
  return (
    <section aria-labelledby="rate" className="rounded border border-rule bg-sheet px-5 py-4">
      <h2 id="rate" tabIndex={-1} className="text-22">
        Did this chat help you?
      </h2>
      <ActionForm id="rate-form" action={action} rules={rules} className="mt-3 space-y-4">
        <ErrorTitle fields={["rating", "words"]} title={threadTitle(thread.topic)} />
        <ThreadFields conversationId={thread.id} isInPanel={isInPanel} />
        <ChoiceField name="rating" legend="Your rating" options={choices} />
        <TextField name="words" label="In your words" isOptional isMultiline rows={2} />
        <SubmitButton variant="outline">Send the rating</SubmitButton>
      </ActionForm>
    </section>
  );
}
