import type { FormState } from "@/lib/form-state";

export type ChatAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What every form about one chat carries. */
export type ChatFormProps = {
  action: ChatAction;
  conversationId: string;
  /** The list that the chat was opened from. */
  view: string;
};

/** Those with something to fill in mark the document's title when it has a problem. */
export type ChatPartProps = ChatFormProps & { title: string };
