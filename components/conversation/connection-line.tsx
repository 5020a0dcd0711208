type Props = {
  connection: "connecting" | "open" | "lost" | "gone";
  typing: string | null;
  /** The page again, with a line before what is new. */
  checkHref: string;
  /** The chat has ended: nothing new is waited for. */
  isOver: boolean;
};

const words = {
  connecting: "",
  open: "Connected: new messages come by themselves.",
  lost: "The connection is lost. We try again; nothing you wrote is lost.",
  gone: "This chat is open in your account now. Load the page again.",
};

/** How the connection is, in words, who writes, and the way without one. */
export function ConnectionLine({ connection, typing, checkHref, isOver }: Props) {
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 text-14 text-ink-2">
      <p role="status">{isOver && connection === "open" ? "" : words[connection]}</p>
      {typing ? <p>{typing} is writing</p> : null}
      {connection === "open" ? null : (
        <a
          href={checkHref}
          className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11"
        >
          Check for new messages
        </a>
      )}
    </div>
  );
}
