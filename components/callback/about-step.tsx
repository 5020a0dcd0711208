import { ActionForm } from "@/components/ui/form/action-form";
import { ChoiceField, HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import type { DraftAnswers, RequestKind } from "@/lib/domain/journey";
import { topicLabels, topics } from "@/lib/domain/topics";
import type { FormState } from "@/lib/form-state";
import type { FieldRules } from "@/lib/schemas/rules";

type Props = {
  kind: RequestKind;
  title: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  rules: Record<string, FieldRules>;
  programs: { slug: string; title: string }[];
  answers: DraftAnswers;
  /** A time that was chosen before the first question. */
  at: string | null;
};

export function AboutStep({ kind, title, action, rules, programs, answers, at }: Props) {
  return (
    <ActionForm action={action} title={title} rules={rules} className="mt-8 space-y-8">
      <HiddenField name="kind" value={kind} />
      {at ? <HiddenField name="at" value={at} /> : null}
      <ChoiceField
        name="topic"
        legend="What would you like to talk about?"
        options={topics.map((topic) => ({ value: topic, label: topicLabels[topic] }))}
        defaultValue={answers.topic}
      />
      <ChoiceField
        name="programSlugs"
        legend="Which programs?"
        isOptional
        isMultiple
        options={programs.map(({ slug, title: label }) => ({ value: slug, label }))}
        defaultValue={answers.programSlugs}
      />
      {kind === "callback" ? (
        <TextField
          name="question"
          label="What should the counselor know before the call?"
          isOptional
          isMultiline
          rows={4}
          defaultValue={answers.question}
        />
      ) : null}
      <SubmitButton>Continue</SubmitButton>
    </ActionForm>
  );
}
