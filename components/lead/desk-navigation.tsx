"use client";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import type { InboxCounts } from "@/components/inbox/desk-stream";
import { useInboxCounts } from "@/components/inbox/use-inbox-counts";
import { useCountInTitle } from "./use-count-in-title";
import { useUnclaimedCount } from "./use-unclaimed-count";

type Counts = { unclaimed: number; mine: number; all: number; unconfirmed: number };

type Props = {
  counts: Counts;
  inbox: InboxCounts;
  unownedCalls: number;
  /** What the role has pages for; each page asks again. */
  shows: {
    inbox: boolean;
    leads: boolean;
    own: boolean;
    callbacks: boolean;
    replies: boolean;
    hours: boolean;
    catalog: boolean;
    imports: boolean;
    settings: boolean;
  };
};

const views = [
  { view: "unclaimed", label: "Unclaimed" },
  { view: "mine", label: "Mine" },
  { view: "all", label: "All open" },
  { view: "unconfirmed", label: "Unconfirmed" },
  { view: "closed", label: "Closed" },
] as const;

/** The ways through the desk, with the numbers that say where somebody waits. */
export function DeskNavigation({ counts, inbox, unownedCalls, shows }: Props) {
  const pathname = usePathname();
  const query = useSearchParams();
  const unclaimed = useUnclaimedCount(counts.unclaimed, shows.leads);
  const chats = useInboxCounts(inbox, shows.inbox);
  const isInInbox = pathname.startsWith("/desk/inbox");
  useCountInTitle(isInInbox ? chats.unassigned + chats.unreadMine : unclaimed);
  const isInLeads = pathname.startsWith("/desk/leads");
  const currentIn = (place: string) =>
    pathname === place ? "page" : pathname.startsWith(`${place}/`) ? "true" : undefined;
  const current = isInLeads ? (query.get("view") ?? "unclaimed") : null;
  const shown = views.filter(({ view }) => shows.leads && (view !== "mine" || shows.own));
  return (
    <nav aria-label="Desk" className="no-print">
      <p className="hidden font-serif text-18 font-medium lg:mb-3 lg:block">Desk</p>
      <ul className="flex flex-wrap gap-x-1 lg:block">
        {shows.inbox ? (
          <DeskLink
            href="/desk/inbox"
            label="Inbox"
            current={isInInbox ? (pathname === "/desk/inbox" ? "page" : "true") : undefined}
          >
            <InboxBadge {...chats} />
          </DeskLink>
        ) : null}
        {shown.map(({ view, label }) => {
          const count = view === "unclaimed" ? unclaimed : view === "closed" ? null : counts[view];
          return (
            <DeskLink
              key={view}
              href={view === "unclaimed" ? "/desk/leads" : `/desk/leads?view=${view}`}
              label={label}
              current={
                current === view ? (pathname === "/desk/leads" ? "page" : "true") : undefined
              }
            >
              {count}
            </DeskLink>
          );
        })}
        {shows.callbacks ? (
          <DeskLink
            href="/desk/callbacks"
            label="Callbacks"
            current={pathname === "/desk/callbacks" ? "page" : undefined}
          >
            {unownedCalls > 0 ? (
              <span className="text-14 font-semibold whitespace-nowrap text-mark">
                {unownedCalls} unowned
              </span>
            ) : null}
          </DeskLink>
        ) : null}
        {shows.replies ? (
          <DeskLink
            href="/desk/replies"
            label="Saved replies"
            current={pathname === "/desk/replies" ? "page" : undefined}
          >
            {null}
          </DeskLink>
        ) : null}
        {shows.hours ? (
          <DeskLink href="/desk/hours" label="Hours" current={currentIn("/desk/hours")}>
            {null}
          </DeskLink>
        ) : null}
        {shows.catalog ? (
          <DeskLink href="/desk/catalog" label="Catalogue" current={currentIn("/desk/catalog")}>
            {null}
          </DeskLink>
        ) : null}
        {shows.imports ? (
          <DeskLink href="/desk/imports" label="Imports" current={currentIn("/desk/imports")}>
            {null}
          </DeskLink>
        ) : null}
        {shows.settings ? (
          <DeskLink href="/desk/settings" label="Settings" current={currentIn("/desk/settings")}>
            {null}
          </DeskLink>
        ) : null}
      </ul>
    </nav>
  );
}

/** Who waits, in words: new chats first, then answers to mine. */
function InboxBadge({ unassigned, unreadMine }: InboxCounts) {
  if (unassigned === 0 && unreadMine === 0) return null;
  return (
    <span className="text-14 font-semibold whitespace-nowrap text-mark">
      {[unassigned > 0 ? `${unassigned} new` : "", unreadMine > 0 ? `${unreadMine} unread` : ""]
        .filter(Boolean)
        .join(", ")}
    </span>
  );
}

type LinkProps = {
  href: string;
  label: string;
  current: "page" | "true" | undefined;
  children: React.ReactNode;
};

function DeskLink({ href, label, current, children }: LinkProps) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        aria-current={current}
        className="flex min-h-11 flex-wrap items-center gap-x-2 rounded px-3 py-1 no-underline hover:bg-accent-wash aria-[current]:bg-accent-wash aria-[current]:font-semibold lg:min-h-9"
      >
        {label}
        {children === null ? null : <span className="ml-auto tabular-nums">{children}</span>}
      </Link>
    </li>
  );
}
