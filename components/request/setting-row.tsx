import type { ReactNode } from "react";

type Props = { title: string; control: ReactNode; children: ReactNode };

/** One thing that can be switched: what it is, where it stands, and the button. */
export function SettingRow({ title, control, children }: Props) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-rule py-4">
      <div className="min-w-0 flex-1 basis-72">
        <h3 className="font-sans text-18 font-semibold">{title}</h3>
        <p className="text-16 text-ink-2">{children}</p>
      </div>
      {control}
    </li>
  );
}
