import type { ConversationForPerson } from "@/db/queries/conversation-view";

type FormWay = (form: FormData) => Promise<void>;

type Props = {
  thread: ConversationForPerson;
  isInPanel: boolean;
  isSignedIn: boolean;
  /** The transcript was just asked for. */
  isMailed: boolean;
  end: FormWay;
  leave: FormWay;
  mail: FormWay;
};

const look = "link inline-flex min-h-11 items-center";

/** What can be done with the thread besides writing: keep it, end it, take it to an account. */
export function ThreadWays(props: Props) {
  const { thread, isInPanel, isSignedIn, isMailed } = props;
  const target = isInPanel ? "_top" : undefined;
  const path = `/talk/chat/${thread.id}`;
  const fields = (
    <>
      <input type="hidden" name="conversationId" value={thread.id} />
      {isInPanel ? <input type="hidden" name="in" value="panel" /> : null}
    </>
  );
  return (
    <nav aria-label="This chat" className="border-t border-rule pt-2 text-16">
      {isMailed ? (
        <p role="status" className="mt-2">
          The transcript is on its way to your mail.
        </p>
      ) : null}
      <ul className="flex flex-wrap gap-x-6">
        {thread.isOwnAccount ? (
          <li>
            <form action={props.mail}>
              {fields}
              <button type="submit" className={look}>
                Mail me the transcript
              </button>
            </form>
          </li>
        ) : isSignedIn ? null : (
          <li>
            <a href={`/sign-in?next=${path}`} target={target} className={look}>
              Sign in to keep this chat
            </a>
          </li>
        )}
        <li>
          <a href={`${path}/transcript`} className={look}>
            Download the transcript
          </a>
        </li>
        {isSignedIn ? (
          <li>
            <a href="/my/chats" target={target} className={look}>
              All my chats
            </a>
          </li>
        ) : null}
        {thread.state === "resolved" ? (
          <li>
            <a href={isInPanel ? "/talk/chat?in=panel" : "/talk/chat"} className={look}>
              Start a new chat
            </a>
          </li>
        ) : (
          <li>
            <form action={props.end}>
              {fields}
              <button type="submit" className={look}>
                End this chat
              </button>
            </form>
          </li>
        )}
        {thread.isOwnAccount ? null : (
          <li>
            <form action={props.leave}>
              {fields}
              <button type="submit" className={look}>
                Leave this chat on this device
              </button>
            </form>
          </li>
        )}
      </ul>
    </nav>
  );
}
