import Link from "next/link";
import { ActionForm } from "@/components/ui/form/action-form";
import { ChoiceField, HiddenField, SubmitButton } from "@/components/ui/form/fields";
import { consentWords } from "@/lib/domain/consents";
import type { DraftAnswers, RequestKind, SharedItem, Step } from "@/lib/domain/journey";
import { topicLabels } from "@/lib/domain/topics";
import type { FormState } from "@/lib/form-state";
import { inBothZones, listing } from "@/lib/format";
import { phoneText } from "@/lib/phone";
import { type Hold, HoldButton } from "./hold-button";

type Props = {
  kind: RequestKind;
  answers: DraftAnswers;
  /** The names of the programs asked about. */
  programs: string[];
  offered: (SharedItem & { key: string })[];
  institutionName: string;
  schoolZone: string;
  hold: Hold;
  /** The address is the account's. */
  isSignedIn: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** `step` is where it is changed; null where it can't be. */
type AnswerRow = { step: Step | null; question: string; answer: string };

function rowsOf(props: Props): AnswerRow[] {
  const { kind, answers: a, programs, institutionName, schoolZone, isSignedIn } = props;
  const call: AnswerRow[] =
    a.slotStartsAt && a.zone
      ? [
          {
            step: "time",
            question: "Call",
            answer: inBothZones(new Date(a.slotStartsAt), a.zone, schoolZone),
          },
        ]
      : [];
  const consents = (a.consents ?? []).map(
    (channel) => a.consentTexts?.[channel] ?? consentWords(channel, institutionName),
  );
  return [
    ...call,
    {
      step: "about",
      question: "About",
      answer: a.topic ? topicLabels[a.topic] : "",
    },
    ...(programs.length > 0
      ? [{ step: "about" as const, question: "Programs", answer: programs.join("\n") }]
      : []),
    ...(a.question
      ? [
          {
            step: kind === "message" ? ("message" as const) : ("about" as const),
            question: kind === "message" ? "Your message" : "For the counselor",
            answer: a.question,
          },
        ]
      : []),
    {
      step: "name",
      question: "Name",
      answer: [a.givenName, a.familyName].filter(Boolean).join(" "),
    },
    ...(a.phone ? [{ step: "phone" as const, question: "Phone", answer: phoneText(a.phone) }] : []),
    isSignedIn
      ? { step: null, question: "E-mail", answer: `${a.email}, your account's address` }
      : { step: "email", question: "E-mail", answer: a.email ?? "" },
    ...(kind === "callback"
      ? [
          {
            step: "needs" as const,
            question: "To prepare",
            answer:
              listing([a.language, a.accessNeeds].filter((text) => text !== undefined)) ||
              "Nothing",
          },
          {
            step: "consent" as const,
            question: "Later contact",
            answer: consents.join("\n") || "None of the boxes ticked",
          },
        ]
      : []),
  ];
}

/** All answers, each with its way back, and what the counselor may see of the saved items. */
export function CheckStep(props: Props) {
  const { kind, answers, offered, hold, action } = props;
  const what = kind === "callback" ? "Book this call" : "Send this message";
  return (
    <>
      <dl className="mt-8 border-t border-rule">
        {rowsOf(props).map((row) => (
          <div
            key={row.question}
            className="grid gap-1 border-b border-rule py-3 sm:grid-cols-[9rem_1fr_auto] sm:gap-4"
          >
            <dt className="font-semibold">{row.question}</dt>
            <dd className="min-w-0 break-words whitespace-pre-line">{row.answer}</dd>
            {row.step ? (
              <dd>
                <Link
                  prefetch={false}
                  href={row.step === "about" ? `/talk/${kind}` : `/talk/${kind}/${row.step}`}
                  className="underline underline-offset-4"
                >
                  Change<span className="sr-only"> {row.question.toLowerCase()}</span>
                </Link>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
      <ActionForm action={action} title="Check your answers" className="mt-8 space-y-8">
        <HiddenField name="kind" value={kind} />
        <HiddenField name="shownTime" value={answers.slotStartsAt ?? ""} />
        {offered.length > 0 ? (
          <ChoiceField
            name="shared"
            legend="What the counselor may see of your saved and compared items"
            hint="It helps them prepare. Untick what you want to keep to yourself."
            isMultiple
            options={offered.map((item) => ({
              value: item.key,
              label: `${item.title} (${item.list})`,
            }))}
            defaultValue={offered.map((item) => item.key)}
          />
        ) : null}
        <SubmitButton>{what}</SubmitButton>
        <HoldButton hold={hold} />
      </ActionForm>
    </>
  );
}
