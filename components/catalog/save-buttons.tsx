"use client";
import { SubmitButton } from "@/components/ui/form/fields";

/** Enter in a field presses the first one. */
export function SaveButtons() {
  return (
    <div className="flex flex-wrap gap-3 border-t border-rule pt-6">
      <SubmitButton>Save as draft</SubmitButton>
      <SubmitButton variant="outline" name="next" value="preview">
        Save and preview
      </SubmitButton>
    </div>
  );
}
