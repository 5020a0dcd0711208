import Link from "next/link";

type Props = { requestId: string; query: string };

/** What the desk can do with a booked call beside making it. */
export function CallWays({ requestId, query }: Props) {
  const href = (page: string) => `/desk/leads/${requestId}/${page}${query ? `?${query}` : ""}`;
  const look = "link inline-flex min-h-9 items-center pointer-coarse:min-h-11";
  return (
    <p className="no-print flex flex-wrap gap-x-4 text-14">
      <Link href={href("move")} prefetch={false} className={look}>
        Move the call
      </Link>
      <Link href={href("cancel-call")} prefetch={false} className={look}>
        Cancel the call
      </Link>
    </p>
  );
}
