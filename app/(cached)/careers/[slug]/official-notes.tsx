import { amountText, periodWords } from "@/components/career/pay-words";
import type { CareerPublic, FigurePublic } from "@/db/queries/careers";
import type { OccupationLink } from "@/db/queries/occupations";
import { isNewerThan } from "@/lib/domain/occupations";
import { amountAt, payPeriodOf } from "@/lib/domain/pay";
import { percent } from "@/lib/format";
import type { Official } from "./load-official";

/** The official occupations that an editor's career stands on. */
export function StandsOn({ career }: { career: CareerPublic }) {
  const { occupation, furtherOccupations, slug } = career;
  return (
    <p className="measure mt-6 text-16 text-ink-2">
      Official occupation: <OccupationName of={occupation} from={slug} /> ({occupation.code}).
      {furtherOccupations.length > 0 ? " Also stands on: " : ""}
      {furtherOccupations.map((further, index) => (
        <span key={further.slug}>
          {index > 0 ? ", " : ""}
          <OccupationName of={further} from={slug} />
        </span>
      ))}
      {furtherOccupations.length > 0 ? "." : ""}
    </p>
  );
}

/** An occupation whose address is this very page's has none of its own. */
function OccupationName({ of, from }: { of: OccupationLink; from: string }) {
  if (of.slug === from) return of.title;
  return (
    <a href={`/careers/${of.slug}`} className="link">
      {of.title}
    </a>
  );
}

type NewerProps = { figure: FigurePublic | null; official: Official };

/** What is stated stays until an editor adopts the newer edition. */
export function NewerPay({ figure, official: { wage } }: NewerProps) {
  if (!figure || !wage || !isNewerThan(wage.release.name, figure.asOf)) return null;
  const period = payPeriodOf(wage);
  const median = amountAt(wage, period, "median");
  return (
    <NewerNote release={`${wage.release.source}, ${wage.release.name}`}>
      {median.kind === "not_published"
        ? `without a median for ${wage.title}`
        : `a median of ${amountText(median)} ${periodWords(period)} for ${wage.title}`}
    </NewerNote>
  );
}

export function NewerOutlook({ figure, official: { projection } }: NewerProps) {
  if (!figure || !projection) return null;
  const { baseYear, targetYear, changePercent, title, release } = projection;
  if (!isNewerThan(String(baseYear), figure.asOf)) return null;
  return (
    <NewerNote release={`${release.source}, ${release.name}`}>
      {changePercent === null
        ? `without a growth figure for ${title}`
        : `${percent(changePercent)} from ${baseYear} to ${targetYear} for ${title}`}
    </NewerNote>
  );
}

function NewerNote({ release, children }: { release: string; children: string }) {
  return (
    <p className="measure mt-4 border-l-2 border-rule pl-4 text-14 text-ink-2">
      A newer figure exists: {children} ({release}). The stated one stays until our editors have
      checked it.
    </p>
  );
}

/** Where pay is known by state, the way there. */
export function PayByState({ slug, official }: { slug: string; official: Official }) {
  if (official.areas.length === 0) return null;
  return (
    <p className="mt-6">
      <a href={`/careers/${slug}/pay`} className="link">
        Pay by state
      </a>
    </p>
  );
}
