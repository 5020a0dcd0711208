import type { ReactNode, Ref } from "react";

export type NoticeTone = "info" | "success" | "mark";

const tones: Record<NoticeTone, string> = {
  info: "border-edge bg-sheet",
  success: "border-accent bg-accent-wash",
  mark: "border-mark bg-mark-wash",
};

type Props = {
  tone?: NoticeTone;
  title?: string;
  /** "status" where it comes by itself; `Answer` is for what the reader just did. */
  role?: "status" | "alert";
  /** For who moves the focus here. */
  ref?: Ref<HTMLDivElement>;
  children?: ReactNode;
};

export function Notice({ tone = "info", title, role, ref, children }: Props) {
  return (
    <div
      ref={ref}
      role={role}
      tabIndex={ref ? -1 : undefined}
      className={`border-l-4 px-5 py-4 forced-colors:border ${tones[tone]}`}
    >
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
