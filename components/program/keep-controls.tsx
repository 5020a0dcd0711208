import { Button } from "@/components/ui/button";

export type KeepItem = { kind: "program" | "career"; slug: string; title: string };

type FormTarget = (form: FormData) => void | Promise<void>;

export type KeepActions = { save: FormTarget; unsave: FormTarget; compare: FormTarget };

type Props = {
  item: KeepItem;
  /** The path of this page, where the answer leads back to. */
  from: string;
  actions: KeepActions;
  /** Known on rendered pages; on cached ones a script asks and swaps the two forms. */
  isSaved?: boolean;
  /** In a row of a list the two buttons stand above each other on wide screens. */
  isStacked?: boolean;
  /** Where the item is being compared already. */
  isSaveOnly?: boolean;
};

/** Save and Compare as plain forms: they work with no script at all. */
export function KeepControls(props: Props) {
  const { item, from, actions, isSaved = false, isStacked, isSaveOnly } = props;
  const fields = <HiddenFields item={item} from={from} />;
  const cell = isStacked ? "grow md:grow-0" : "";
  const width = "w-full min-w-26";
  return (
    <div
      data-keep={`saved.${item.kind}.${item.slug}`}
      className={`no-print flex gap-2 ${isStacked ? "md:w-28 md:flex-col" : "flex-wrap"}`}
    >
      <form action={actions.save} hidden={isSaved} data-keep-form="save" className={cell}>
        {fields}
        <Button aria-label={`Save ${item.title}`} className={width}>
          Save
        </Button>
      </form>
      <form action={actions.unsave} hidden={!isSaved} data-keep-form="unsave" className={cell}>
        {fields}
        <Button variant="solid" aria-label={`Saved ${item.title}`} className={width}>
          Saved
        </Button>
      </form>
      {item.kind === "program" && !isSaveOnly ? (
        <form action={actions.compare} className={cell}>
          {fields}
          <Button aria-label={`Compare ${item.title}`} className={width}>
            Compare
          </Button>
        </form>
      ) : null}
    </div>
  );
}

function HiddenFields({ item, from }: Pick<Props, "item" | "from">) {
  return (
    <>
      <input type="hidden" name="kind" value={item.kind} />
      <input type="hidden" name="slug" value={item.slug} />
      <input type="hidden" name="from" value={from} />
    </>
  );
}
