import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Radios } from "@/components/ui/field/radios";
import { importKindWords } from "@/lib/content/import-words";
import { uploadProblems } from "@/lib/content/upload-words";
import { IMPORT_KINDS } from "@/lib/domain/imports";
import { FileField } from "./file-field";

const MOST_BYTES = 300 * 1024 * 1024;

const kinds = IMPORT_KINDS.map((value) => {
  const { title, file } = importKindWords[value];
  return { value, label: title, hint: file };
});
const modes = [
  {
    value: "look",
    label: "Look first: say what it would change",
    hint: "Nothing is written. The file is kept for half an hour, so that you can import it after.",
  },
  { value: "import", label: "Import it now" },
];

type Props = {
  /** What is in the way of the last one; a key of `uploadProblems`. */
  problem: string | undefined;
  kind: string | undefined;
  mode: string | undefined;
};

/** A plain form to a route: the file is sent as a stream, with and without JavaScript. */
export function UploadForm({ problem, kind, mode }: Props) {
  const found = problem ? uploadProblems[problem] : undefined;
  const errorAt = (field: string) => (found?.field === field ? found.words : undefined);
  return (
    <form
      action="/desk/imports/upload"
      method="post"
      encType="multipart/form-data"
      className="mt-4 grid max-w-2xl gap-6"
    >
      <ErrorSummary errors={found ? [{ name: found.field, message: found.words }] : []} />
      <Radios
        name="kind"
        label="What is it?"
        choices={kinds}
        defaultValue={kind}
        error={errorAt("kind")}
        required
      />
      <FileField
        hint="As it was downloaded, up to 300 MB: a .zip, a sheet or a CSV file."
        error={errorAt("file")}
        mostBytes={MOST_BYTES}
        tooLarge={uploadProblems.upload_too_large?.words ?? ""}
      />
      <Radios
        name="mode"
        label="What should happen?"
        choices={modes}
        defaultValue={mode === "import" ? "import" : "look"}
      />
      <div>
        <Button variant="solid">Send the file</Button>
      </div>
    </form>
  );
}
