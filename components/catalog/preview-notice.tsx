import { Notice } from "@/components/ui/notice";
import type { CatalogKind } from "@/db/queries/catalog-addresses";
import { editPath, stateWords } from "@/lib/content/catalog-words";
import type { RevisionState } from "@/lib/domain/revisions";

type Props = { kind: CatalogKind; slug: string; number: number; state: RevisionState };

/** On top of a preview: what it is, who sees it, and the way back. */
export function PreviewNotice({ kind, slug, number, state }: Props) {
  return (
    <div className="no-print mb-8">
      <Notice
        tone="mark"
        title={`Preview of version ${number}: ${stateWords[state].toLowerCase()}`}
      >
        <p className="measure text-16">
          Nobody else sees this. What is public stays as it is until you publish.
        </p>
        <a href={editPath(kind, slug)} className="link inline-flex min-h-11 items-center text-16">
          Back to the edit
        </a>
      </Notice>
    </div>
  );
}

type UnfinishedProps = {
  kind: CatalogKind;
  slug: string;
  title: string;
  /** "Summary: fill this in before it is published." */
  words: string;
  /** The id of the field on the page of the edit. */
  fieldId: string;
};

/** In place of a preview that can't be made yet. */
export function UnfinishedPreview({ kind, slug, title, words, fieldId }: UnfinishedProps) {
  return (
    <>
      <h1 className="text-42">There is no preview yet</h1>
      <p className="measure mt-4">
        The edit of {title} can’t be shown as a page before this is done:
      </p>
      <p className="measure mt-3">
        <a href={`${editPath(kind, slug)}#${fieldId}`} className="link font-semibold">
          {words}
        </a>
      </p>
    </>
  );
}
