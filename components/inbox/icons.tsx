// Small signs beside words, never instead of them.
type Props = { className?: string };

function Icon({ className = "", children }: Props & { children: React.ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`inline-block size-4 flex-none align-[-0.16em] ${className}`}
    >
      {children}
    </svg>
  );
}

/** Somebody waits. */
export const ClockIcon = (props: Props) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 4.6V8l2.3 1.6" />
  </Icon>
);

/** The other side has the word. */
export const AnsweredIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M6.5 4 2.5 8l4 4" />
    <path d="M3 8h6a4.5 4.5 0 0 1 4.5 4.5" />
  </Icon>
);

/** Set aside until a time. */
export const SnoozeIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M13.4 9.6A5.8 5.8 0 1 1 6.4 2.6a4.6 4.6 0 0 0 7 7Z" />
  </Icon>
);

/** Over. */
export const DoneIcon = (props: Props) => (
  <Icon {...props}>
    <path d="m3 8.5 3.2 3.2L13 4.8" />
  </Icon>
);

/** A call was promised. */
export const CallIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M3.2 2.8h2.2l1.2 3-1.5 1.1a8.6 8.6 0 0 0 4 4l1.1-1.5 3 1.2v2.2c0 .4-.4.8-.8.8A10.4 10.4 0 0 1 2.4 3.6c0-.4.4-.8.8-.8Z" />
  </Icon>
);
