import { Answer } from "@/components/ui/answer";
import { Button } from "@/components/ui/button";
import type { SavedItem } from "./saved-list";

type Props = {
  item: SavedItem;
  what: "saved" | "removed" | "full";
  /** Where the reader was. */
  from: string;
  undo: (form: FormData) => Promise<void>;
};

/** What a press on Save or Remove did, with Undo and the way back. */
export function KeepAnswer({ item, what, from, undo }: Props) {
  const name = item.title ?? item.slug.replaceAll("-", " ");
  const words = {
    // Some names end with a period themselves ("B.S.").
    saved: name.endsWith(".") ? `Saved ${name}` : `Saved ${name}.`,
    removed: `Removed ${name} from your saved items.`,
    full: `Your list is full, so ${name} was not saved. Remove something first.`,
  };
  return (
    <Answer tone={what === "full" ? "mark" : "success"} title={words[what]}>
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
        {what === "full" ? null : (
          <form action={undo}>
            <input type="hidden" name="kind" value={item.kind} />
            <input type="hidden" name="slug" value={item.slug} />
            <input type="hidden" name="from" value={from} />
            <Button>Undo</Button>
          </form>
        )}
        <a href={from} className="link">
          Back to where I was
        </a>
      </div>
    </Answer>
  );
}
