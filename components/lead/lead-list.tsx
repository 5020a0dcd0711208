import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { LeadRow } from "@/db/queries/leads";
import { kindWords, stateWords } from "@/lib/content/desk-messages";
import { topicLabels } from "@/lib/domain/topics";
import { localDate } from "@/lib/domain/zones";
import { dayAndTime, dayLabel, listing } from "@/lib/format";
import { ClaimForm } from "./claim-form";
import { WaitingTime } from "./waiting-time";

type Props = {
  rows: LeadRow[];
  now: Date;
  zone: string;
  /** The list's filters, carried along to the request. */
  query: string;
  label: string;
  hasQueues: boolean;
  claim: (form: FormData) => Promise<void>;
};

export function nameOf(row: { givenName: string; familyName: string | null }): string {
  return [row.givenName, row.familyName].filter(Boolean).join(" ");
}

/** Requests as rows to compare: who, what about, when, how long they wait. */
export function LeadList({ rows, label, ...props }: Props) {
  return (
    <ol aria-label={label} className="border-t border-rule">
      {rows.map((row) => (
        <LeadItem key={row.id} row={row} {...props} />
      ))}
    </ol>
  );
}

type ItemProps = Omit<Props, "rows" | "label"> & { row: LeadRow };

function LeadItem({ row, now, zone, query, hasQueues, claim }: ItemProps) {
  return (
    <li className="relative grid gap-x-6 gap-y-1 border-b border-rule py-3 has-[a:hover]:bg-accent-wash sm:grid-cols-[1fr_auto] sm:px-3 xl:grid-cols-[13rem_1fr_15rem_7rem_5rem] xl:items-baseline">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Link
          href={`/desk/leads/${row.id}${query ? `?${query}` : ""}`}
          prefetch={false}
          className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
        >
          {nameOf(row)}
        </Link>
        <span className="text-14 text-ink-2">{kindWords[row.kind]}</span>
      </p>
      <div className="min-w-0 sm:col-start-1 xl:col-start-auto">
        <p>{topicLabels[row.topic]}</p>
        <p className="text-14 text-ink-2">
          {row.programs.length > 0 ? listing(row.programs) : "No program named"}
          {hasQueues ? ` · ${row.queueName}` : ""}
        </p>
      </div>
      <p className="text-14 sm:col-start-1 xl:col-start-auto">
        {row.bookedAt ? `Call ${dayAndTime(row.bookedAt, zone)}` : null}
      </p>
      <div className="sm:col-start-2 sm:row-start-1 sm:text-right xl:col-start-auto xl:row-start-auto">
        <Status row={row} now={now} zone={zone} />
      </div>
      <div className="relative sm:col-start-2 sm:row-start-2 sm:justify-self-end xl:col-start-auto xl:row-start-auto">
        {row.canClaim ? (
          <ClaimForm action={claim} requestId={row.id} query={query} givenName={row.givenName} />
        ) : null}
      </div>
    </li>
  );
}

function Status({ row, now, zone }: { row: LeadRow; now: Date; zone: string }) {
  switch (row.state) {
    case "unconfirmed":
      return <Badge>Unconfirmed</Badge>;
    case "closed":
    case "cancelled":
      return (
        <span className="text-14 text-ink-2">
          {stateWords[row.state]}
          <br />
          {dayLabel(localDate(row.endedAt ?? row.createdAt, zone))}
        </span>
      );
    case "answered":
      return (
        <>
          <Badge tone="accent">Answered</Badge>
          <Owner row={row} />
        </>
      );
    default:
      return (
        <>
          <WaitingTime since={row.confirmedAt ?? row.createdAt} now={now} />
          <Owner row={row} />
        </>
      );
  }
}

/** Whose it is, where it is a colleague's. */
function Owner({ row: { ownerName, isMine } }: { row: LeadRow }) {
  return ownerName && !isMine ? (
    <span className="block text-14 text-ink-2">{ownerName}</span>
  ) : null;
}
