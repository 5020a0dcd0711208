import type { ReactNode } from "react";
import { SignInLink } from "@/components/layout/account-link";
import { MainNavigation } from "@/components/layout/main-navigation";
import { SiteFrame } from "@/components/layout/site-frame";
import type { NavigationKey } from "@/lib/content/navigation";
import { loadSchool } from "../school";

type Props = {
  current: NavigationKey | null;
  /** The slug of the program that the page is about. */
  program?: string;
  children: ReactNode;
};

/** The frame of a page that is the same for everybody. */
export async function CachedPage({ current, program, children }: Props) {
  return (
    <SiteFrame
      school={await loadSchool()}
      navigation={<MainNavigation current={current} />}
      account={<SignInLink />}
      program={program}
    >
      {children}
    </SiteFrame>
  );
}
