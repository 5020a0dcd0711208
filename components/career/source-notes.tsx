import type { ReleasePublic } from "@/db/queries/occupations";

const licencePages: Record<string, string> = {
  "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
};

/** Each edition once, with the words that its licence asks for. */
export function SourceNotes({ releases }: { releases: readonly ReleasePublic[] }) {
  return (
    <ul className="measure grid gap-3 text-16 text-ink-2">
      {releases.map((release) => (
        <li key={`${release.kind} ${release.name}`}>
          {release.attribution ? (
            <Attribution text={release.attribution} />
          ) : (
            <>
              {release.source}, {release.name}. Licence: {release.licence}.
            </>
          )}
          {release.url ? (
            <>
              {" "}
              <a href={release.url} className="link">
                {release.source}, {release.name}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The words as they are asked for, with the name of the licence as a link to it. */
function Attribution({ text }: { text: string }) {
  const known = Object.entries(licencePages).find(([name]) => text.includes(name));
  if (!known) return text;
  const [name, href] = known;
  const [before, ...after] = text.split(name);
  return (
    <>
      {before}
      <a href={href} className="link">
        {name}
      </a>
      {after.join(name)}
    </>
  );
}

/** Without those that are missing or named twice. */
export function releasesUsed(all: readonly (ReleasePublic | null | undefined)[]): ReleasePublic[] {
  const byName = new Map(all.flatMap((one) => (one ? [[`${one.kind} ${one.name}`, one]] : [])));
  return [...byName.values()];
}
