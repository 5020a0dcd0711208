import Link from "next/link";
import { Answer } from "@/components/ui/answer";

type Props = {
  title: string;
  /** The list that it stands in. */
  back: { href: string; label: string };
  /** Null while it is not public. */
  publicPath: string | null;
  done?: string | undefined;
};

/** The top of the page on which one thing of the catalogue is edited. */
export function EditHead({ title, back, publicPath, done }: Props) {
  return (
    <>
      <p className="text-14">
        <Link href={back.href} prefetch={false} className="link inline-flex min-h-9 items-center">
          {back.label}
        </Link>
      </p>
      <h1 className="mt-1 text-30">{title}</h1>
      <p className="mt-1">
        {publicPath ? (
          <a href={publicPath} className="link">
            Its public page
          </a>
        ) : (
          <span className="text-ink-2">It is not public.</span>
        )}
      </p>
      {done ? (
        <div className="mt-4 max-w-3xl">
          <Answer>{done}</Answer>
        </div>
      ) : null}
    </>
  );
}
