import { Button } from "@/components/ui/button";

const look =
  "inline-flex min-h-11 min-w-[4.25rem] items-center justify-end whitespace-nowrap underline underline-offset-4 hover:text-accent";

/** On cached pages everybody gets the link to sign in, and enhance.js names who already is. */
export function SignInLink({ isAsked = true }: { isAsked?: boolean }) {
  return (
    <a data-account={isAsked || undefined} href="/sign-in" className={look}>
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
    <div className="flex items-center gap-4">
      <a href={isStudent ? "/my" : "/desk"} className={look}>
        {isStudent ? "My page" : "Desk"}
      </a>
      <form action={signOutAction}>
        <Button variant="quiet" className="px-0 text-14 sm:text-16">
          Sign out
        </Button>
      </form>
    </div>
  );
}
