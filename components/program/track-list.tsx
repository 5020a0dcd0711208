import type { ProgramPublic } from "@/db/queries/catalog";

/** Each track with its own address. */
export function TrackList({ program }: { program: Pick<ProgramPublic, "slug" | "tracks"> }) {
  return (
    <ul className="max-w-3xl">
      {program.tracks.map((track) => (
        <li key={track.slug} className="border-t border-rule py-4 last:border-b">
          <h3 className="text-22">
            <a href={`/programs/${program.slug}/${track.slug}`} className="link">
              {track.title} track
            </a>
          </h3>
          <p className="measure mt-1 text-16">{track.summary}</p>
          <p className="mt-1 text-14 text-ink-2">
            {track.adds.length === 1
              ? "1 certification of its own"
              : `${track.adds.length} certifications of its own`}
          </p>
        </li>
      ))}
    </ul>
  );
}
