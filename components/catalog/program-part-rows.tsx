"use client";
import type { Choice } from "@/components/ui/field/choice";
import type { CertificationContent, TrackContent } from "@/lib/domain/program-content";
import { typedCertification, typedTrack } from "@/lib/domain/program-typed";
import { RowGroup } from "./row-group";

const stacked = [
  { value: "no", label: "No" },
  { value: "yes", label: "Yes" },
];

type CertificationProps = { uses: readonly CertificationContent[]; known: readonly Choice[] };

/** What every student of the program can earn. */
export function CertificationRows({ uses, known }: CertificationProps) {
  return (
    <RowGroup
      name="certifications"
      label="Certifications"
      hint="What every student can earn, in the order of the page. Choose “None” to take one away."
      columns={[
        {
          name: "certificationSlug",
          label: "Certification",
          options: [{ value: "", label: "None" }, ...known],
        },
        { name: "certificationStatedAs", label: "Stated as, where the name differs" },
        { name: "certificationStacked", label: "Stacked", options: stacked, isMute: true },
      ]}
      rows={uses.map(typedCertification)}
      words={{ one: "Certification", further: "A further certification" }}
      grid="sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_7rem]"
    />
  );
}

const columns = [
  { name: "trackTitle", label: "Title" },
  { name: "trackSlug", label: "Address, made from the title when empty" },
  { name: "trackSummary", label: "Summary", isMultiline: true, className: "sm:col-span-2" },
  { name: "trackCounts", label: "How many courses, if published", className: "sm:col-span-2" },
  {
    name: "trackCertifications",
    label: "Certifications it adds: “address | stated as | stacked”, a line each",
    isMultiline: true,
    className: "sm:col-span-2",
  },
] as const;

type TrackProps = { tracks: readonly TrackContent[]; known: readonly Choice[] };

export function TrackRows({ tracks, known }: TrackProps) {
  return (
    <div className="grid gap-3">
      <RowGroup
        name="tracks"
        label="Tracks"
        hint="Each has a page of its own below the program’s. Empty all of a track to remove it."
        columns={columns}
        rows={tracks.map(typedTrack)}
        words={{ one: "Track", further: "A further track" }}
        grid="border-l-2 border-rule pl-4 sm:grid-cols-2"
      />
      {known.length > 0 ? (
        <details>
          <summary className="link cursor-pointer py-1">Addresses of certifications</summary>
          <ul className="mt-2 grid gap-1 text-16">
            {known.map(({ value, label }) => (
              <li key={value} className="wrap-anywhere">
                <code>{value}</code> {label}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
