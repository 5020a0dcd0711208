import { TextField } from "@/components/ui/form/fields";

/** An address that is proven before anything goes to it. */
export function EmailField({ defaultValue }: { defaultValue: string | undefined }) {
  return (
    <TextField
      name="email"
      type="email"
      label="E-mail address"
      hint="We send a six-digit code to make sure that it is yours, then the confirmation."
      autoComplete="email"
      defaultValue={defaultValue}
    />
  );
}
