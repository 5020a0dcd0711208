"use client";
import { StoredMeanwhile } from "@/components/availability/stored-meanwhile";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import { useFormTools } from "@/components/ui/form/form-context";
import type { CertificationWords } from "@/db/queries/certifications";
import type { FormState } from "@/lib/form-state";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** `words`: of the one that is edited; none of a new one. */
function WordFields({ words }: { words?: CertificationWords }) {
  return (
    <>
      <TextField
        name="name"
        label="Name"
        defaultValue={words?.name}
        autoComplete="off"
        width="full"
      />
      <TextField
        name="vendor"
        label="Issued by"
        defaultValue={words?.vendor}
        autoComplete="off"
        width="medium"
      />
    </>
  );
}

export function NewCertificationForm({ action }: { action: Action }) {
  return (
    <ActionForm
      action={action}
      title="Certifications · Catalogue · Desk"
      id="new"
      className="mt-3 grid max-w-3xl gap-5 [&>div:empty]:hidden"
    >
      <WordFields />
      <div>
        <SubmitButton variant="outline">Add the certification</SubmitButton>
      </div>
    </ActionForm>
  );
}

type EditProps = { slug: string; words: CertificationWords; title: string; action: Action };

export function CertificationForm({ slug, words, title, action }: EditProps) {
  return (
    <ActionForm
      action={action}
      title={title}
      id="certification"
      stand={`${words.name}, ${words.vendor}`}
      className="mt-3 grid max-w-3xl gap-5 [&>div:empty]:hidden"
    >
      <HiddenField name="slug" value={slug} />
      <OpenedWith words={words} />
      <StoredMeanwhile />
      <WordFields words={words} />
      <div>
        <SubmitButton>Save, on every page at once</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** After a conflict it is what was stored meanwhile, which was shown: to send again is to decide. */
function OpenedWith({ words }: { words: CertificationWords }) {
  const { values } = useFormTools();
  const known = (name: string, value: string) =>
    typeof values[name] === "string" ? values[name] : value;
  return (
    <>
      <input type="hidden" name="wasName" value={known("wasName", words.name)} readOnly />
      <input type="hidden" name="wasVendor" value={known("wasVendor", words.vendor)} readOnly />
    </>
  );
}

export function RemoveCertificationForm({ slug, action }: { slug: string; action: Action }) {
  return (
    <ActionForm action={action} id="remove" className="mt-3">
      <HiddenField name="slug" value={slug} />
      <SubmitButton variant="outline" size="desk">
        Remove it
      </SubmitButton>
    </ActionForm>
  );
}
