import type { ReactNode } from "react";
import { signOutAction } from "@/app/(app)/(public)/sign-in/actions";
import { Account } from "@/components/layout/account-link";
import { Brand } from "@/components/layout/brand";
import { DemoBanner } from "@/components/layout/demo-banner";
import { SkipLinks } from "@/components/layout/skip-links";
import { DeskNavigation } from "@/components/lead/desk-navigation";
import { listUnownedCalls } from "@/db/queries/callbacks";
import { countViews } from "@/db/queries/desk-count";
import { countInbox } from "@/db/queries/inbox";
import { getInstitution } from "@/db/queries/institution";
import { grantOf } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { currentActor, currentViewer } from "@/server/session";

/** The desk's frame: where to go and where somebody waits. Each page asks who may read it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const at = now();
  const [institution, viewer, counts, calls, inbox] = await Promise.all([
    getInstitution(),
    currentViewer(),
    countViews(actor),
    listUnownedCalls(actor, at),
    countInbox(actor, at),
  ]);
  return (
    <div className="desk min-h-screen text-16">
      <SkipLinks hasTalk={false} />
      {env().demo ? <DemoBanner name={institution.name} /> : null}
      <header className="no-print flex flex-wrap items-center gap-x-6 border-b border-rule px-4 lg:px-6">
        <Brand name={institution.name} shortName={institution.shortName} />
        <p className="ml-auto hidden text-14 text-ink-2 sm:block">
          {viewer ? `${viewer.name ?? viewer.email}, ${viewer.role}` : null}
        </p>
        <div className="ml-auto sm:ml-0">
          <Account viewer={viewer && { ...viewer, savedCount: 0 }} signOutAction={signOutAction} />
        </div>
      </header>
      <div className="lg:grid lg:min-h-screen lg:grid-cols-[12rem_minmax(0,1fr)] lg:has-[.panes]:min-h-0">
        <div className="border-b border-rule px-1 py-1 lg:border-r lg:border-b-0 lg:px-3 lg:py-5">
          <div className="lg:sticky lg:top-5">
            <DeskNavigation
              counts={counts}
              inbox={inbox}
              unownedCalls={calls.length}
              shows={{
                inbox: grantOf(actor, "chat.list") !== "never",
                replies: grantOf(actor, "saved_reply.use") !== "never",
                leads: grantOf(actor, "request.list") !== "never",
                own: grantOf(actor, "request.claim") !== "never",
                callbacks: grantOf(actor, "callback.list") !== "never",
                hours: grantOf(actor, "availability.edit") !== "never",
                catalog: grantOf(actor, "catalog.edit") !== "never",
                imports: grantOf(actor, "catalog.import") !== "never",
                settings: grantOf(actor, "settings.edit") !== "never",
              }}
            />
          </div>
        </div>
        <main
          id="content"
          tabIndex={-1}
          className="grid min-w-0 content-start pb-16 xl:content-stretch xl:pb-0 lg:has-[.panes]:min-h-0 lg:has-[.panes]:content-stretch lg:has-[.panes]:pb-0"
        >
          {children}
        </main>
      </div>
    </div>
  );
}
