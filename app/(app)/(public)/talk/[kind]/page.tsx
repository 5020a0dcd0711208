import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AboutStep } from "@/components/callback/about-step";
import { AlreadySent } from "@/components/callback/already-sent";
import { QuestionPage } from "@/components/callback/question-page";
import { currentSlugs } from "@/db/queries/catalog-addresses";
import { listProgramTitles } from "@/db/queries/kept";
import { stepNumber } from "@/lib/domain/journey";
import { isSlug } from "@/lib/domain/slug";
import { aboutSchema, kindSchema } from "@/lib/schemas/journey";
import { rulesOf } from "@/lib/schemas/rules";
import { currentDraft } from "@/server/draft";
import { currentActor } from "@/server/session";
import { aboutAction } from "../actions";

// The form sets the title: it says "Error: " first when there is a problem, without JavaScript too.
export async function generateMetadata({ params }: PageProps<"/talk/[kind]">): Promise<Metadata> {
  const kind = kindSchema.safeParse((await params).kind).data;
  return { title: null, alternates: kind && { canonical: `/talk/${kind}` } };
}

const rules = rulesOf(aboutSchema, { topic: "Choose what you would like to talk about." });

/** The first question. Opening it stores nothing. */
export default async function AboutPage({ params, searchParams }: PageProps<"/talk/[kind]">) {
  const kind = kindSchema.safeParse((await params).kind).data;
  if (!kind) notFound();
  const query = await searchParams;
  const draft = await currentDraft(kind);
  const isSignedIn = (await currentActor()).kind === "user";
  const answers = draft?.isConfirmed ? {} : (draft?.answers ?? {});
  const programs = await listProgramTitles();
  // The page that led here may be about another program than the answers so far.
  const from = [query.program ?? []].flat().filter(isSlug).slice(0, 1);
  const named = [...(answers.programSlugs ?? []), ...from];
  const left = await currentSlugs("program", named);
  const asked = named.map((slug) => left.get(slug) ?? slug);
  const what = kind === "callback" ? "Book a callback" : "Send a message";
  return (
    <QuestionPage heading={what} progress={stepNumber(kind, "about", isSignedIn)} backHref="/talk">
      <p className="mt-4 text-ink-2">
        {kind === "callback"
          ? "Tell us what it is about, choose a time, and a counselor calls you. It takes about two minutes and needs no account."
          : "Write to us, and a counselor answers by e-mail. It needs no account."}
      </p>
      {draft?.isConfirmed ? <AlreadySent kind={kind} /> : null}
      <AboutStep
        kind={kind}
        title={what}
        action={aboutAction}
        rules={rules}
        programs={programs}
        answers={{ ...answers, programSlugs: asked }}
        at={typeof query.at === "string" ? query.at : null}
      />
    </QuestionPage>
  );
}
