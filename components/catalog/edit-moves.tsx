"use client";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton, TextField } from "@/components/ui/form/fields";
import type { CatalogKind } from "@/db/queries/catalog-addresses";
import type { RevisionState } from "@/lib/domain/revisions";
import type { FormState } from "@/lib/form-state";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  kind: CatalogKind;
  slug: string;
  version: number;
  state: RevisionState;
  action: Action;
};

/** What can be done with the edit under way. Publishing asks for nothing but the press. */
export function EditMoves({ kind, slug, version, state, action }: Props) {
  const shared = { kind, slug, version, action };
  return (
    <div className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      <Move {...shared} event="publish" label="Publish now" isSolid />
      {state === "draft" ? <Move {...shared} event="ask_review" label="Ask for review" /> : null}
      {state === "draft" ? null : <Move {...shared} event="send_back" label="Back to draft" />}
      <Move {...shared} event="discard" label="Give up this edit" />
      {state === "scheduled" ? null : (
        <ActionForm
          action={action}
          id="schedule"
          stand={String(version)}
          className="flex flex-wrap items-end gap-3 [&>div:empty]:hidden"
        >
          <Hidden {...shared} event="schedule" />
          <TextField
            name="publishOn"
            label="Publish on a day"
            type="date"
            autoComplete="off"
            width="medium"
          />
          <SubmitButton variant="outline" size="desk">
            Schedule
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}

type MoveProps = Omit<Props, "state"> & { event: string; label: string; isSolid?: boolean };

function Move({ kind, slug, version, action, event, label, isSolid }: MoveProps) {
  return (
    <ActionForm action={action} id={event} stand={String(version)}>
      <Hidden kind={kind} slug={slug} version={version} event={event} />
      <SubmitButton variant={isSolid ? "solid" : "outline"} size="desk">
        {label}
      </SubmitButton>
    </ActionForm>
  );
}

type HiddenProps = Pick<Props, "kind" | "slug" | "version"> & { event: string };

function Hidden({ kind, slug, version, event }: HiddenProps) {
  return (
    <>
      <HiddenField name="kind" value={kind} />
      <HiddenField name="slug" value={slug} />
      <HiddenField name="version" value={String(version)} />
      <HiddenField name="event" value={event} />
    </>
  );
}
