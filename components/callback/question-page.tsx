import Link from "next/link";

type Props = {
  heading: string;
  /** "Question 2 of 8", or null off the ordered list. */
  progress: { at: number; of: number } | null;
  backHref: string | null;
  children: React.ReactNode;
};

/** One question: way back, where one is, the question itself. */
export function QuestionPage({ heading, progress, backHref, children }: Props) {
  return (
    <div className="mx-auto max-w-xl py-8">
      {backHref ? (
        <p>
          <Link prefetch={false} href={backHref} className="underline underline-offset-4">
            Back
          </Link>
        </p>
      ) : null}
      {progress ? (
        <p className="mt-6 text-ink-2">
          Question {progress.at} of {progress.of}
        </p>
      ) : null}
      <h1 className="mt-1 font-serif text-42 leading-tight">{heading}</h1>
      {children}
    </div>
  );
}
