import { singleSignOnAction } from "./actions";

/** A button for the school's identity provider, when one is set up. */
export function SingleSignOn({ name, next }: { name: string | null; next: string }) {
  if (!name) return null;
  return (
    <form action={singleSignOnAction} className="mt-10 border-t border-rule pt-8">
      <input type="hidden" name="next" value={next} />
      <button
        type="submit"
        className="min-h-11 rounded border border-accent px-5 py-2.5 font-semibold text-accent hover:bg-accent-wash"
      >
        Sign in with {name}
      </button>
      <p className="mt-2 text-ink-2">For staff, and for students who have a school account.</p>
    </form>
  );
}
