import { CertificationTable } from "@/components/program/certification-table";
import { certificationTermsText, programName } from "@/components/program/program-facts";
import type { ProgramPublic } from "@/db/queries/catalog";

/** The certifications of everybody in the program, on what terms, and which tracks add more. */
export function Certifications({ program }: { program: ProgramPublic }) {
  const { slug, certifications, certificationTerms, tracks } = program;
  const terms = certificationTermsText(certificationTerms);
  if (certifications.length === 0) {
    return (
      <p className="measure">
        No certification is listed for this program.{terms ? ` ${terms}` : ""}
      </p>
    );
  }
  return (
    <>
      {terms ? <p className="measure mb-5">{terms}</p> : null}
      <CertificationTable
        caption={`Certifications in ${programName(program)}`}
        certifications={certifications}
      />
      {tracks.length > 0 ? (
        <p className="measure mt-4">
          Each track adds its own:{" "}
          {tracks.map((track, index) => (
            <span key={track.slug}>
              {index > 0 ? ", " : ""}
              <a href={`/programs/${slug}/${track.slug}`} className="link">
                {track.title}
              </a>
            </span>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}
