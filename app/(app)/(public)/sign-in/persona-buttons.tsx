import { Button } from "@/components/ui/button";
import type { Persona } from "@/db/queries/accounts";
import { personaSignInAction } from "./actions";

/** Demo mode: each demo person as a button, with the situation they are in. */
export function PersonaButtons({ personas, next }: { personas: Persona[]; next: string }) {
  return (
    <section aria-labelledby="personas" className="mt-12 border-t border-rule pt-8">
      <h2 id="personas" className="font-serif text-30">
        Try it as somebody
      </h2>
      <p className="mt-2 text-ink-2">
        This is a demonstration: these people are made up, and no mail leaves this machine.
      </p>
      <ul className="mt-4">
        {personas.map((persona) => (
          <li key={persona.email} className="border-t border-rule py-4">
            <form action={personaSignInAction}>
              <input type="hidden" name="email" value={persona.email} />
              <input type="hidden" name="next" value={next} />
              <Button data-persona={persona.email} className="text-left">
                Sign in as {persona.name}, {persona.email}
              </Button>
            </form>
            <p className="mt-2 text-ink-2">{persona.situation}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
