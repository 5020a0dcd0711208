import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Brand } from "./brand";

type Props = {
  institution: { name: string; shortName: string };
  navigation: ReactNode;
  account: ReactNode;
};

/**
 * One row on wide screens, two on phones, and no menu to open on either. The narrowest phones have a
 * third for the account.
 */
export function SiteHeader({ institution, navigation, account }: Props) {
  return (
    <header className="no-print border-b border-rule">
      <div className="wrap flex flex-wrap items-center gap-x-2 pt-2 sm:gap-x-4 lg:flex-nowrap lg:gap-x-6 lg:pt-0">
        <Brand {...institution} />
        <nav
          aria-label="Main"
          className="order-3 flex grow items-center justify-between gap-x-2 text-14 sm:justify-start sm:gap-x-7 sm:text-16 lg:order-none lg:ml-6"
        >
          {navigation}
        </nav>
        <div className="order-4 ml-auto text-14 sm:text-16 lg:order-none">{account}</div>
        <ButtonLink
          variant="solid"
          href="/talk"
          className="order-1 ml-auto max-sm:px-3 max-sm:text-14 lg:order-none lg:ml-0"
        >
          Talk to a counselor
        </ButtonLink>
        <div className="order-2 basis-full lg:hidden" />
      </div>
    </header>
  );
}
