import type { ReactNode } from "react";
import type { DeskDay } from "@/lib/content/desk-hours";
import { DemoBanner } from "./demo-banner";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SkipLinks } from "./skip-links";
import { TalkRegion } from "./talk-region";

export type School = {
  institution: { name: string; shortName: string; tagline: string; phone: string; zone: string };
  week: readonly DeskDay[];
  isDemo: boolean;
};

type Props = {
  school: School;
  navigation: ReactNode;
  account: ReactNode;
  /** The slug of the program that the page is about. */
  program?: string | undefined;
  /** Staff keep no list, so Save and Compare are not offered to them. */
  isStaff?: boolean;
  /** The page is itself the way to a person, with an element called "talk". */
  isTalkPage?: boolean;
  children: ReactNode;
};

/** Everything round the content of a public page. */
export function SiteFrame(props: Props) {
  const { school, navigation, account, program, isStaff, isTalkPage, children } = props;
  const { institution, week, isDemo } = school;
  return (
    <div data-reader={isStaff ? "staff" : undefined} className="flex min-h-screen flex-col">
      <SkipLinks />
      {isDemo ? <DemoBanner name={institution.name} /> : null}
      <SiteHeader institution={institution} navigation={navigation} account={account} />
      <main id="content" tabIndex={-1} className="wrap grow pt-6 lg:pt-10 print:pt-4">
        {children}
      </main>
      {isTalkPage ? null : (
        <TalkRegion
          phone={institution.phone}
          zone={institution.zone}
          week={week}
          program={program}
        />
      )}
      <SiteFooter institution={institution} week={week} />
      {/* What a script has to say aloud: "Saved Computer Science, B.S." */}
      <p id="announcer" role="status" className="sr-only" />
    </div>
  );
}
