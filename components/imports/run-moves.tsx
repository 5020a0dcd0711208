import { Expander } from "@/components/ui/expander";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import type { ImportRun } from "@/db/queries/import-desk";
import { undoPlan } from "@/lib/content/run-words";
import { canUndo } from "@/lib/domain/imports";
import type { FormState } from "@/lib/form-state";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  run: ImportRun;
  /** Of a dry run: this process still has its file. */
  isFileKept: boolean;
  actions: { cancel: Action; importNow: Action; undo: Action };
};

/** What can be done with a run: end it, import what it looked at, take it back. */
export function RunMoves({ run, isFileKept, actions }: Props) {
  if (run.state === "running") {
    return <Move id="cancel" run={run} action={actions.cancel} label="Cancel this import" />;
  }
  if (run.isDryRun && run.state === "done") {
    return isFileKept ? (
      <Move id="import-now" run={run} action={actions.importNow} label="Import it now" isSolid />
    ) : (
      <p className="measure mt-4">
        The file is not kept any more. To import it,{" "}
        <a href={`/desk/imports?kind=${run.kind}&mode=import`} className="link">
          send it again
        </a>
        .
      </p>
    );
  }
  if (!canUndo(run)) return null;
  return (
    <Expander summary="Take this import back" className="mt-4 max-w-2xl">
      <p className="measure">{undoPlan(run.counts.changed, run.counts.added)}</p>
      <Move id="undo" run={run} action={actions.undo} label="Yes, take it back" isSolid />
    </Expander>
  );
}

type MoveProps = { id: string; run: ImportRun; action: Action; label: string; isSolid?: boolean };

function Move({ id, run, action, label, isSolid }: MoveProps) {
  return (
    <ActionForm action={action} id={id} className="mt-4 max-w-2xl">
      <HiddenField name="id" value={run.id} />
      <SubmitButton variant={isSolid ? "solid" : "outline"}>{label}</SubmitButton>
    </ActionForm>
  );
}
