import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CheckStep } from "@/components/callback/check-step";
import { HoldNotice } from "@/components/callback/hold-notice";
import { QuestionPage } from "@/components/callback/question-page";
import { getInstitution } from "@/db/queries/institution";
import { findHold } from "@/db/queries/slots";
import { now } from "@/lib/clock";
import { headings } from "@/lib/content/journey";
import { stepBefore, stepNumber, steps, stepsOf } from "@/lib/domain/journey";
import { kindSchema } from "@/lib/schemas/journey";
import { draftForStep, pathOfStep } from "@/server/draft";
import { programNames } from "@/server/program-names";
import { currentActor } from "@/server/session";
import { offeredItems } from "@/server/shared-items";
import { submitAction } from "../../actions";
import { SimpleStep } from "./simple-step";
import { TimeStep } from "./time-step";

// The form sets the title: it says "Error: " first when there is a problem, without JavaScript too.
export const metadata: Metadata = { title: null };

export default async function StepPage({ params, searchParams }: PageProps<"/talk/[kind]/[step]">) {
  const given = await params;
  const kind = kindSchema.safeParse(given.kind).data;
  const step = steps.find((name) => name === given.step);
  if (!kind || !step || step === "about" || !stepsOf(kind).includes(step)) notFound();
  const draft = await draftForStep(kind, step);
  const isSignedIn = (await currentActor()).kind === "user";
  const before = stepBefore(kind, step, isSignedIn);
  const { name, zone: schoolZone } = await getInstitution();
  const at = now();
  const heldUntil = await findHold(draft.id, at);
  const { slotStartsAt, zone } = draft.answers;
  const hold = heldUntil && zone ? { until: heldUntil, zone } : null;
  return (
    <QuestionPage
      heading={headings[step]}
      progress={stepNumber(kind, step, isSignedIn)}
      backHref={before ? pathOfStep(kind, before) : null}
    >
      {heldUntil && slotStartsAt && zone && step !== "time" ? (
        <HoldNotice
          startsAt={new Date(slotStartsAt)}
          heldUntil={heldUntil}
          zone={zone}
          schoolZone={schoolZone}
        />
      ) : null}
      {step === "time" ? <TimeStep draft={draft} query={await searchParams} now={at} /> : null}
      {step === "check" ? (
        <CheckStep
          kind={kind}
          answers={draft.answers}
          programs={await programNames(draft.answers.programSlugs ?? [])}
          offered={await offeredItems()}
          institutionName={name}
          schoolZone={schoolZone}
          hold={hold}
          isSignedIn={isSignedIn}
          action={submitAction}
        />
      ) : null}
      {step !== "time" && step !== "check" ? (
        <SimpleStep
          kind={kind}
          step={step}
          answers={draft.answers}
          hold={hold}
          institutionName={name}
        />
      ) : null}
    </QuestionPage>
  );
}
