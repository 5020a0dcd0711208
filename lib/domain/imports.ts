// The sources that can be imported, each in the form its publisher offers for download.

export const IMPORT_KINDS = ["onet", "oews", "ep", "cip-soc", "programs"] as const;

export type ImportKind = (typeof IMPORT_KINDS)[number];
