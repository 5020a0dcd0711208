import type { ReactNode } from "react";
import { Account } from "@/components/layout/account-link";
import { CurrentNavigation } from "@/components/layout/current-navigation";
import { SiteFrame } from "@/components/layout/site-frame";
import { keptItems } from "@/server/kept";
import { currentViewer } from "@/server/session";
import { loadSchool } from "../school";
import { signOutAction } from "./(public)/sign-in/actions";

type Props = { isTalkPage?: boolean; children: ReactNode };

/** The frame of rendered pages: the same as on cached ones, with who reads already in it. */
export async function PublicFrame({ isTalkPage = false, children }: Props) {
  const [school, viewer, kept] = await Promise.all([loadSchool(), currentViewer(), keptItems()]);
  const savedCount = kept.filter((item) => item.list === "saved").length;
  return (
    <SiteFrame
      school={school}
      navigation={<CurrentNavigation savedCount={savedCount} />}
      account={
        <Account viewer={viewer ? { ...viewer, savedCount } : null} signOutAction={signOutAction} />
      }
      isTalkPage={isTalkPage}
      isStaff={viewer !== null && viewer.role !== "student"}
    >
      {children}
      <script src="/enhance.js" defer />
    </SiteFrame>
  );
}
