// What can be in the way of an import at the desk.
/** What is wrong with something that was sent, and at which field of the form it stands. */
export const uploadProblems: Record<string, { field: "kind" | "file"; words: string }> = {
  upload_no_kind: { field: "kind", words: "Choose what the file is." },
  upload_no_file: { field: "file", words: "Choose a file to import. It must not be empty." },
  upload_too_large: {
    field: "file",
    words:
      "This file is larger than 300 MB, so it was not kept. Send the archive that you downloaded as it is.",
  },
  upload_cut_short: {
    field: "file",
    words: "The file did not arrive whole, so nothing of it was kept. Send it again.",
  },
  upload_unreadable: {
    field: "file",
    words: "This was not sent by the form on this page, so nothing was read. Choose the file here.",
  },
  upload_failed: {
    field: "file",
    words: "Something went wrong on our side and nothing was imported. Send it again in a minute.",
  },
  rate_limited: {
    field: "file",
    words: "That was too often in a short time. Wait ten minutes, then send the file again.",
  },
  import_running: {
    field: "file",
    words:
      "Another import is under way, and only one runs at a time. This file was not kept: send it again once the other has ended.",
  },
};

export const importReasons: Record<string, string> = {
  import_ended: "This import has ended already. What it did stands below.",
  import_file_gone:
    "The file is not kept any more. Send it again under Imports, and choose to import it.",
  undone_already: "Somebody has taken this import back already.",
};
