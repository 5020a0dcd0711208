const look =
  "inline-flex min-h-11 items-center whitespace-nowrap underline underline-offset-4 hover:text-accent";

/** On cached pages everybody gets the link to sign in, and enhance.js names who already is. */
export function SignInLink({ isAsked = true }: { isAsked?: boolean }) {
  return (
    // As wide as the other words: nothing moves when they come.
    <a
      data-account={isAsked || undefined}
      href="/sign-in"
      className={`${look} min-w-[4.25rem] justify-end`}
    >
      Sign in
    </a>
  );
}

export type Viewer = { name: string | null; role: string; savedCount: number };

type Props = {
  viewer: Viewer | null;
  signOutAction: (form: FormData) => void | Promise<void>;
};

/** On rendered pages, where the server knows who reads. */
export function Account({ viewer, signOutAction }: Props) {
  if (!viewer) return <SignInLink isAsked={false} />;
  const isStudent = viewer.role === "student";
  return (
    <div className="flex items-center gap-2 sm:gap-4">
      <a href={isStudent ? "/my" : "/desk"} className={look}>
        {isStudent ? "My page" : "Desk"}
      </a>
      <form action={signOutAction}>
        <button type="submit" className={look}>
          Sign out
        </button>
      </form>
    </div>
  );
}
