import { ActionForm } from "@/components/ui/form/action-form";
import { ChoiceField, HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { topicLabels, topics } from "@/lib/domain/topics";
import type { FormState } from "@/lib/form-state";
import { listing } from "@/lib/format";
import type { FieldRules } from "@/lib/schemas/rules";
import { OwnZoneField } from "./own-zone-field";

type Props = {
  title: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  rules: Record<string, FieldRules>;
  /** Made for this page, so that sending it twice is once. */
  ids: { id: string; messageId: string };
  program: { slug: string; title: string } | null;
  givenName: string | null;
  offered: readonly { title: string }[];
  isInPanel: boolean;
};

/** The first words of a chat: the topic, the question, and a name if they like. */
export function StartForm(props: Props) {
  const { title, action, rules, ids, program, givenName, offered, isInPanel } = props;
  return (
    <ActionForm action={action} title={title} rules={rules} className="mt-8 space-y-8">
      <HiddenField name="id" value={ids.id} />
      <HiddenField name="messageId" value={ids.messageId} />
      {isInPanel ? <HiddenField name="in" value="panel" /> : null}
      <OwnZoneField />
      <ChoiceField
        name="topic"
        legend="What is it about?"
        options={topics.map((topic) => ({ value: topic, label: topicLabels[topic] }))}
        defaultValue={program ? "program" : undefined}
      />
      {program ? (
        <ChoiceField
          name="programSlugs"
          legend="Which program?"
          isOptional
          isMultiple
          options={[{ value: program.slug, label: program.title }]}
          defaultValue={[program.slug]}
        />
      ) : null}
      <TextField name="body" label="Your question" isMultiline rows={4} />
      <TextField
        name="givenName"
        label="First name"
        isOptional
        autoComplete="given-name"
        defaultValue={givenName ?? undefined}
      />
      {offered.length > 0 ? (
        <ChoiceField
          name="share"
          legend="What you saved and compared"
          hint={`${listing(offered.map((item) => item.title))}.`}
          isOptional
          isMultiple
          options={[{ value: "1", label: "Show the counselor my saved programs" }]}
          defaultValue={["1"]}
        />
      ) : null}
      <SubmitButton>Start the chat</SubmitButton>
    </ActionForm>
  );
}
