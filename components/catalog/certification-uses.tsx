import Link from "next/link";
import type { CertificationUse } from "@/db/queries/certifications";
import { editPath } from "@/lib/content/catalog-words";

/** The programs and tracks that name a certification, each leading to where that is edited. */
export function CertificationUses({ uses }: { uses: readonly CertificationUse[] }) {
  if (uses.length === 0) return <p className="text-ink-2">Nothing.</p>;
  return (
    <ul className="grid gap-1">
      {uses.map(({ programSlug, program, track, isDraft }) => (
        <li key={`${programSlug} ${track}`}>
          <Link href={editPath("program", programSlug)} prefetch={false} className="link">
            {program}
          </Link>
          {track ? `, ${track} track` : ""}
          {isDraft ? ", in an edit under way" : ""}
        </li>
      ))}
    </ul>
  );
}
