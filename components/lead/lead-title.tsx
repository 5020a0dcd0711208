"use client";
import { createContext, type ReactNode, use } from "react";
import { leadTitle } from "@/lib/content/desk-messages";
import { ErrorTitle } from "./error-title";

const GivenName = createContext<string | null>(null);

type Props = { givenName: string; children: ReactNode };

/** The forms of a request below it mark its title. */
export function LeadTitled({ givenName, children }: Props) {
  return <GivenName value={givenName}>{children}</GivenName>;
}

/** As ErrorTitle, with the title of the request. */
export function LeadErrorTitle(props: { fields: string[]; isLast?: boolean | undefined }) {
  const givenName = use(GivenName);
  if (givenName === null) throw new Error("A form of a request stands outside of LeadTitled.");
  return <ErrorTitle {...props} title={leadTitle(givenName)} />;
}
