"use client";
import { useActionState, useRef, useState } from "react";
import type { ReplyFacts } from "@/lib/domain/chat-text";
import { emptyFormState, type FormState } from "@/lib/form-state";
import { ReplyBox } from "./reply-box";
import { ReplyButtons } from "./reply-buttons";
import { type ReplyChoice, SavedReplyList } from "./saved-reply-list";
import { Unfilled } from "./unfilled";
import { useReply } from "./use-reply";

type Props = {
  conversationId: string;
  view: string;
  /** Made with the page: for a post without a script. */
  messageId: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  personName: string;
  replies: ReplyChoice[];
  facts: ReplyFacts;
  onSend: (body: string) => void;
  onTyping: () => void;
};

/** The reply: Enter sends, "/" in the empty box opens the saved replies, a draft stays here. */
export function ReplyForm(props: Props) {
  const { conversationId, action, personName, replies, facts, onSend, onTyping } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const [posted, post] = useActionState(action, emptyFormState);
  const [isListOpen, setIsListOpen] = useState(false);
  const reply = useReply(conversationId, facts, onSend, posted.values.body?.toString());
  const problem = reply.problem ?? posted.errors[0]?.message ?? posted.message;

  function backToBox() {
    setIsListOpen(false);
    box.current?.focus();
  }

  return (
    <form
      action={post}
      onSubmit={(event) => {
        event.preventDefault();
        reply.send();
        box.current?.focus();
      }}
    >
      <input type="hidden" name="conversationId" value={conversationId} />
      <input type="hidden" name="view" value={props.view} />
      <input type="hidden" name="id" value={props.messageId} />
      {isListOpen ? (
        <SavedReplyList
          replies={replies}
          onClose={backToBox}
          onChoose={(chosen) => {
            reply.insert(chosen.body);
            backToBox();
          }}
        />
      ) : null}
      <Unfilled names={reply.unfilled} box={box} />
      <ReplyBox
        box={box}
        personName={personName}
        text={reply.text}
        problem={problem}
        onText={(text) => {
          reply.setText(text);
          if (text !== "") onTyping();
        }}
        onSlash={() => setIsListOpen(true)}
        onEnter={reply.send}
      />
      <ReplyButtons isListOpen={isListOpen} onList={() => setIsListOpen(!isListOpen)} />
    </form>
  );
}
