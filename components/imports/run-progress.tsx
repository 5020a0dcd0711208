import type { ImportRun } from "@/db/queries/import-desk";
import { stepWords, timeLeftWords } from "@/lib/content/run-words";
import { number } from "@/lib/format";
import { RunRefresh } from "./run-refresh";

/** In the portal's colours; where a reader has colours of their own, as the browser draws it. */
const bar =
  "block h-2 w-full appearance-none overflow-hidden rounded bg-rule forced-colors:appearance-auto [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent";

/** Where a run is. What is read out are its steps; the numbers beside it are for the eye. */
export function RunProgress({ run }: { run: ImportRun }) {
  const isWorking = run.state === "running" || run.state === "ending";
  return (
    <div className="mt-4 max-w-2xl">
      <p role="status" className="text-18">
        {stepWords(run)}
      </p>
      {isWorking ? <Working run={run} /> : null}
    </div>
  );
}

function Working({ run }: { run: ImportRun }) {
  const { rowsRead, rowsTotal, pace } = run;
  // An estimate may fall short; the bar is full then, and the rows go on counting.
  const isKnown = rowsTotal !== null && rowsTotal > 0;
  return (
    <div className="mt-3">
      <RunRefresh />
      <progress
        aria-label="Rows read"
        {...(isKnown ? { value: Math.min(rowsRead, rowsTotal), max: rowsTotal } : {})}
        className={bar}
      />
      <p className="mt-1 text-14 text-ink-2 tabular-nums">
        {number(rowsRead)}
        {isKnown ? ` of about ${number(Math.max(rowsTotal, rowsRead))}` : ""} rows
        {pace.rowsPerSecond > 0 ? `, ${number(pace.rowsPerSecond)} a second` : ""}
        {pace.secondsLeft === null ? "" : `, ${timeLeftWords(pace.secondsLeft)}`}
      </p>
      <noscript>
        <p className="mt-2">
          <a href={`/desk/imports/${run.id}`} className="link inline-flex min-h-11 items-center">
            Show where it is now
          </a>
        </p>
      </noscript>
    </div>
  );
}
