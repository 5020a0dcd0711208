import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { ProgramFile } from "@/components/imports/program-file";
import { ReleaseList } from "@/components/imports/release-list";
import { RunList } from "@/components/imports/run-list";
import { RunRefresh } from "@/components/imports/run-refresh";
import { UploadForm } from "@/components/imports/upload-form";
import { Notice } from "@/components/ui/notice";
import { listRuns } from "@/db/queries/import-desk";
import { listReleases } from "@/db/queries/import-releases";
import { getInstitution } from "@/db/queries/institution";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { uploadProblems } from "@/lib/content/upload-words";
import { localDate } from "@/lib/domain/zones";
import { requireStaff } from "@/server/session";

type Props = PageProps<"/desk/imports">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { problem } = await searchParams;
  const hasProblem = typeof problem === "string" && Object.hasOwn(uploadProblems, problem);
  return { title: `${hasProblem ? "Error: " : ""}Imports · Desk` };
}

const textOf = (value: string | string[] | undefined) =>
  typeof value === "string" ? value : undefined;

export default async function ImportsPage({ searchParams }: Props) {
  const actor = await requireStaff("/desk/imports");
  if (!can(actor, "catalog.import")) forbidden();
  const [{ zone }, releases, runs, asked] = await Promise.all([
    getInstitution(),
    listReleases(actor),
    listRuns(actor),
    searchParams,
  ]);
  const isWorking = runs.some(({ state }) => state === "running" || state === "ending");
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <h1 className="text-30">Imports</h1>
      <p className="measure mt-1 text-ink-2">
        Official data and your own programs, from the files that their publishers offer. A file that
        is in already is not read again.
      </p>
      {isWorking ? (
        <div className="mt-4 max-w-2xl">
          <RunRefresh />
          <Notice title="An import is under way">
            <p>Only one runs at a time: send another file once it has ended.</p>
          </Notice>
        </div>
      ) : null}
      <section aria-labelledby="send" className="mt-6">
        <h2 id="send" className="text-22">
          Bring something in
        </h2>
        <UploadForm
          problem={textOf(asked.problem)}
          kind={textOf(asked.kind)}
          mode={textOf(asked.mode)}
        />
      </section>
      <section aria-labelledby="programs" className="mt-10">
        <h2 id="programs" className="text-22">
          A file of our own programs
        </h2>
        <ProgramFile />
      </section>
      <section aria-labelledby="in" className="mt-10 max-w-5xl">
        <h2 id="in" className="text-22">
          Official data that is in
        </h2>
        <ReleaseList releases={releases} zone={zone} today={localDate(now(), zone)} />
      </section>
      <section aria-labelledby="runs" className="mt-10 max-w-5xl">
        <h2 id="runs" className="text-22">
          What was imported
        </h2>
        <RunList runs={runs} zone={zone} />
      </section>
    </div>
  );
}
