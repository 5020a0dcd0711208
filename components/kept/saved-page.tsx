import { KeepAnswer } from "./keep-answer";
import { type SavedItem, SavedList } from "./saved-list";

type Action = (form: FormData) => Promise<void>;

type Props = {
  items: SavedItem[];
  /** The answer to the press that led here, if one did. */
  answer: { item: SavedItem; what: "saved" | "removed" | "full"; from: string } | null;
  from: string;
  actions: { save: Action; unsave: Action };
  children?: React.ReactNode;
};

export function SavedPage({ items, answer, from, actions, children }: Props) {
  return (
    <div className="py-8">
      {answer ? (
        <KeepAnswer {...answer} undo={answer.what === "removed" ? actions.save : actions.unsave} />
      ) : null}
      <h1 className="mt-6 text-42 lg:text-60">Saved</h1>
      {children}
      {items.length === 0 ? (
        <p className="measure mt-6">
          Nothing is saved yet. Press Save beside a program or career and it stands here.{" "}
          <a href="/careers" className="link">
            See careers
          </a>{" "}
          or{" "}
          <a href="/programs" className="link">
            find a program
          </a>
          .
        </p>
      ) : (
        <SavedList items={items} from={from} remove={actions.unsave} />
      )}
    </div>
  );
}
