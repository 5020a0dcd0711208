import { TextField } from "@/components/ui/form/fields";

/** What the person may say about a change of their call; nobody has to. */
export function ReasonField({ label }: { label: string }) {
  return (
    <TextField
      name="reason"
      label={label}
      hint="Your counselor reads it."
      isOptional
      isMultiline
      rows={2}
    />
  );
}
