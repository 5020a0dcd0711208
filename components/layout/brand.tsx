type Props = { name: string; shortName: string };

/** The drawn mark, a cairn seen as an arrow that points on, and the school's name. */
export function Brand({ name, shortName }: Props) {
  return (
    <a
      href="/"
      className="flex min-h-11 min-w-0 items-center gap-2.5 font-serif text-[1.25rem] leading-tight font-medium no-underline sm:text-22"
    >
      <Mark />
      <span aria-hidden={name === shortName ? undefined : true} className="sm:hidden">
        {shortName}
      </span>
      <span className="sr-only sm:not-sr-only">{name}</span>
      <span className="sr-only">, home</span>
    </a>
  );
}

function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 shrink-0 sm:size-7">
      <path
        d="M12 2.6 20.6 21 12 16.4 3.4 21Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinejoin="round"
      />
      <path d="M12 8.2v8.2" stroke="var(--accent)" strokeWidth="1.9" strokeLinecap="round" />
    </svg>
  );
}
