import type { ComponentProps } from "react";
import { KeepControls } from "@/components/program/keep-controls";
import { compareAction, saveAction, unsaveAction } from "./actions";

/** Save and Compare with the actions behind them. */
export function Keep(props: Omit<ComponentProps<typeof KeepControls>, "actions">) {
  const actions = { save: saveAction, unsave: unsaveAction, compare: compareAction };
  return <KeepControls {...props} actions={actions} />;
}
