"use client";
import type { SendAnswer } from "@/components/conversation/use-stream";
import { emptyFormState } from "@/lib/form-state";
import type { ChatAction } from "./form-props";

/** Sends one message with the form's own action; what is wrong comes back in words. */
export async function sendReply(
  action: ChatAction,
  conversationId: string,
  message: { id: string; body: string },
): Promise<SendAnswer> {
  const form = new FormData();
  const fields = { conversationId, view: "mine", stay: "1", ...message };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const { message: words, errors } = await action(emptyFormState, form);
  const problem = errors[0]?.message ?? words;
  return problem ? { ok: false, words: problem } : { ok: true };
}
