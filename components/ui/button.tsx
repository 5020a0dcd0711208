import type { ComponentPropsWithRef } from "react";

export type ButtonVariant = "solid" | "outline" | "quiet";
export type ButtonSize = "public" | "desk";

const shape =
  "inline-flex items-center justify-center gap-2 rounded border text-center font-sans font-semibold leading-tight no-underline disabled:cursor-default disabled:opacity-60";

const variants: Record<ButtonVariant, string> = {
  solid:
    "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong active:translate-y-px",
  outline: "border-accent text-accent hover:bg-accent-wash active:translate-y-px",
  quiet: "border-transparent text-accent underline underline-offset-4 hover:bg-accent-wash",
};

const sizes: Record<ButtonSize, string> = {
  public: "min-h-11 px-4 py-2 text-16",
  desk: "min-h-9 px-3 py-1.5 text-14",
};

export function buttonClass(
  variant: ButtonVariant = "outline",
  size: ButtonSize = "public",
  extra = "",
): string {
  return `${shape} ${variants[variant]} ${sizes[size]} ${extra}`.trim();
}

type Look = { variant?: ButtonVariant; size?: ButtonSize };

export function Button({
  variant,
  size,
  className,
  type = "submit",
  ...rest
}: ComponentPropsWithRef<"button"> & Look) {
  return <button {...rest} type={type} className={buttonClass(variant, size, className)} />;
}

/** A link that looks like a button; it still goes somewhere. */
export function ButtonLink({
  variant,
  size,
  className,
  children,
  ...rest
}: ComponentPropsWithRef<"a"> & Look) {
  return (
    <a {...rest} className={buttonClass(variant, size, className)}>
      {children}
    </a>
  );
}
