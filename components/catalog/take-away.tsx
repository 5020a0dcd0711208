"use client";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import type { CatalogKind } from "@/db/queries/catalog-addresses";
import type { References } from "@/db/queries/catalog-references";
import type { FormState } from "@/lib/form-state";
import { ReferencesList } from "./references-list";

type Props = {
  kind: CatalogKind;
  slug: string;
  /** "remove" of what never was public, "withdraw" of a career that is. */
  how: "remove" | "withdraw";
  references: References;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

const words = {
  remove: {
    title: "Remove",
    about: "It never was public, so it can go, with its draft. This can't be taken back.",
    button: "Remove it",
  },
  withdraw: {
    title: "Take off the public site",
    about:
      "Its page is gone then, and no list names it. Its versions stay: publishing an edit brings it back.",
    button: "Take off the public site",
  },
} as const;

/** Ends a program or career at the desk; first it shows what refers to it. */
export function TakeAway({ kind, slug, how, references, action }: Props) {
  const { title, about, button } = words[how];
  return (
    <section aria-labelledby="take-away" className="mt-8 max-w-4xl">
      <h2 id="take-away" className="text-22">
        {title}
      </h2>
      <p className="measure mt-1 mb-4 text-ink-2">{about}</p>
      <ReferencesList references={references} level="h3" />
      <ActionForm action={action} id="take-away-form" className="mt-4">
        <HiddenField name="kind" value={kind} />
        <HiddenField name="slug" value={slug} />
        <SubmitButton variant="outline" size="desk">
          {button}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
