export type ProgramCard = {
  /** The slug by which the message links to it. */
  linkedAs: string;
  href: string;
  title: string;
  /** "$3,985 a 6-month term · $19,925 in all" */
  price: string;
  /** "Next start: December 1, 2026"; null for a program that takes nobody any more. */
  start: string | null;
};

type Props = { card: ProgramCard; isInPanel: boolean };

/** A program that somebody linked to in the chat: enough to know it again. */
export function ProgramCardLink({ card, isInPanel }: Props) {
  return (
    <a
      href={card.href}
      target={isInPanel ? "_top" : undefined}
      className="mt-2 block rounded border border-rule bg-sheet px-4 py-3 no-underline hover:border-accent"
    >
      <span className="block font-serif text-18 font-medium text-accent underline underline-offset-4">
        {card.title}
      </span>
      <span className="mt-0.5 block text-16">{card.price}</span>
      {card.start ? <span className="block text-14 text-ink-2">{card.start}</span> : null}
    </a>
  );
}
