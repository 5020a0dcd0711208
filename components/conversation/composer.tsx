"use client";
// Where words are written. Without JavaScript an ordinary form; with it the page's script sends and
// the text stays in the field until it is on its way. Nothing typed is put into the browser's storage.
import { useActionState, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FieldError } from "@/components/ui/field/field-parts";
import { cleanMessage, MESSAGE_MAX } from "@/lib/domain/chat-text";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { number } from "@/lib/format";

export type SendAction = (state: FormState, form: FormData) => Promise<FormState>;

type Props = {
  conversationId: string;
  /** Made for this page: sending the form twice without JavaScript is once. */
  messageId: string;
  title: string;
  isInPanel: boolean;
  action: SendAction;
  /** Takes a message that can be sent. */
  onSend: (body: string) => void;
  onType: () => void;
};

const COUNTED_FROM = 500;

const problems = {
  message_empty: "Write something first.",
  message_too_long: "shorten it or send it in parts. Nothing was lost.",
  message_unreadable: "This has characters that can't be sent. Type it as plain text.",
};

function problemOf(body: string): string | null {
  const cleaned = cleanMessage(body);
  if (cleaned.ok) return null;
  const words = problems[cleaned.reason];
  if (cleaned.reason !== "message_too_long") return words;
  return `Your message is ${number([...body].length)} characters long. The most is ${number(MESSAGE_MAX)}: ${words}`;
}

export function Composer(props: Props) {
  const { conversationId, messageId, title, isInPanel, action, onSend, onType } = props;
  const [posted, post] = useActionState(action, emptyFormState);
  const [found, setFound] = useState<string | null>(null);
  const [length, setLength] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const given = posted.errors.find(({ name }) => name === "body")?.message ?? posted.message;
  const problem = found ?? given ?? null;
  const typed = typeof posted.values.body === "string" ? posted.values.body : "";

  function send() {
    const area = field.current;
    if (!area) return;
    const wrong = problemOf(area.value);
    setFound(wrong);
    if (wrong === null) {
      onSend(area.value);
      area.value = "";
      setLength(0);
    }
    area.focus();
  }

  return (
    <form
      action={post}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <title>{problem ? `Error: ${title}` : title}</title>
      <input type="hidden" name="conversationId" value={conversationId} />
      <input type="hidden" name="id" value={messageId} />
      {isInPanel ? <input type="hidden" name="in" value="panel" /> : null}
      {given && !found ? (
        <ErrorSummary errors={[{ name: "body", message: given }]} message={null} />
      ) : null}
      <label htmlFor="body" className="font-semibold">
        Your message
      </label>
      <div role={found ? "alert" : undefined}>
        <FieldError name="body" error={problem ?? undefined} />
      </div>
      <textarea
        ref={field}
        id="body"
        name="body"
        rows={3}
        dir="auto"
        defaultValue={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "body-error body-hint" : "body-hint"}
        onInput={(event) => {
          setLength([...event.currentTarget.value].length);
          if (found) setFound(problemOf(event.currentTarget.value));
          onType();
        }}
        onKeyDown={(event) => {
          const isPlain =
            event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing;
          // On touch screens Enter makes a line, as everywhere there.
          if (!isPlain || !matchMedia("(pointer: fine)").matches) return;
          event.preventDefault();
          send();
        }}
        className="mt-1 min-h-24 w-full rounded border border-edge bg-sheet px-3 py-2 text-18 aria-invalid:border-2 aria-invalid:border-mark"
      />
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p id="body-hint" className="text-14 text-ink-2">
          {length > MESSAGE_MAX - COUNTED_FROM
            ? counter(length)
            : "Text only. Please send no card or account numbers."}
        </p>
        <Button variant="solid">Send</Button>
      </div>
    </form>
  );
}

function counter(length: number): string {
  const left = MESSAGE_MAX - length;
  return left >= 0 ? `${number(left)} characters left` : `${number(-left)} characters too many`;
}
