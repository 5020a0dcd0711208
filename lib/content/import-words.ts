// Words of imports at the desk.
import type { ImportKind, ImportSample, RunState } from "../domain/imports";

export const importKindWords: Record<ImportKind, { title: string; file: string; about: string }> = {
  onet: {
    title: "O*NET occupations",
    file: "The text archive of the database, such as db_30_3_text.zip.",
    about:
      "Titles, tasks, skills, software and what an occupation is like. A new release each quarter.",
  },
  oews: {
    title: "BLS wages (OEWS)",
    file: "The national or the state file or its archive, such as oesm25nat.zip or oesm25st.zip.",
    about: "What people earn, by occupation and state. A new edition each spring.",
  },
  ep: {
    title: "BLS Employment Projections",
    file: "The occupation tables as they are downloaded, such as occupation.xlsx.",
    about: "How many jobs are expected in ten years. A new edition each autumn.",
  },
  "cip-soc": {
    title: "CIP–SOC crosswalk",
    file: "The crosswalk of NCES, such as CIP2020_SOC2018_Crosswalk.xlsx, or the list of codes, CIPCode2020.csv.",
    about: "Which fields of study go with which occupations.",
  },
  programs: {
    title: "Our own programs",
    file: "A CSV file with one program a row.",
    about: "New programs become drafts; known ones change where the file says something else.",
  },
};

export const runStateWords: Record<RunState, string> = {
  running: "Working",
  ending: "Ending",
  silent: "Stopped",
  done: "Done",
  cancelled: "Cancelled",
  failed: "Refused",
  undone: "Taken back",
};

export const signWords: Record<ImportSample["sign"], string> = {
  "+": "Added",
  "~": "Changed",
  "−": "Removed",
};

/** A part of a source, as people call it: "job_zones" is "Job zones". */
export function partWords(part: string): string {
  const words = part.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
