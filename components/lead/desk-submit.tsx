"use client";
import { type ButtonVariant, buttonClass } from "@/components/ui/button";
import { useFormTools } from "@/components/ui/form/form-context";

type Props = { children: React.ReactNode; variant?: ButtonVariant; label?: string };

/** The desk's smaller button; a second press while the answer is on its way is ignored. */
export function DeskSubmit({ children, variant = "outline", label }: Props) {
  const { isPending } = useFormTools();
  return (
    <button
      type="submit"
      aria-label={label}
      aria-disabled={isPending || undefined}
      className={buttonClass(variant, "desk", "pointer-coarse:min-h-11 aria-disabled:opacity-70")}
    >
      {children}
    </button>
  );
}
