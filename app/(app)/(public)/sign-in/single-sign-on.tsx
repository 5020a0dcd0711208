import { Button } from "@/components/ui/button";
import { singleSignOnAction } from "./actions";

/** A button for the school's identity provider, when one is set up. */
export function SingleSignOn({ name, next }: { name: string | null; next: string }) {
  if (!name) return null;
  return (
    <form action={singleSignOnAction} className="mt-10 border-t border-rule pt-8">
      <input type="hidden" name="next" value={next} />
      <Button>Sign in with {name}</Button>
      <p className="mt-2 text-ink-2">For staff, and for students who have a school account.</p>
    </form>
  );
}
