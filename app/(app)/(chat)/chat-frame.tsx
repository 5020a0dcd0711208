import type { ReactNode } from "react";
import { PublicFrame } from "../public-frame";

type Props = { isInPanel: boolean; children: ReactNode };

/** The page of a chat: in the site's own frame, or bare inside the panel of another page. */
export async function ChatFrame({ isInPanel, children }: Props) {
  if (!isInPanel) return <PublicFrame>{children}</PublicFrame>;
  return (
    <main id="content" tabIndex={-1} className="px-4 pb-4">
      {children}
    </main>
  );
}
