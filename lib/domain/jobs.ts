// Every kind of background work with what it carries: ids, and the few words a mail needs that
// stand in no row. Handlers are in server/jobs.

export type Job =
  | { kind: "mail.sign_in"; payload: { email: string; url: string; code: string } }
  | { kind: "mail.staff_single_sign_on"; payload: { email: string } }
  | { kind: "mail.confirm_code"; payload: { requestId: string; code: string } }
  | { kind: "mail.request_confirmed"; payload: { requestId: string } }
  | { kind: "mail.request_changed"; payload: { requestId: string } }
  | { kind: "mail.request_cancelled"; payload: { requestId: string } }
  | { kind: "mail.finish_request"; payload: { requestId: string } }
  | { kind: "mail.queue_new_request"; payload: { requestId: string; userId: string } }
  | { kind: "mail.unowned_call"; payload: { requestId: string; userId: string } }
  | { kind: "mail.call_not_made"; payload: { requestId: string; userId: string } }
  | { kind: "mail.reply"; payload: { replyId: string } }
  | {
      kind: "mail.call_reminder";
      payload: { requestId: string; startsAt: string; hoursBefore: 24 | 1 };
    }
  | { kind: "mail.call_missed"; payload: { requestId: string; startsAt: string } }
  | { kind: "mail.ask_for_time"; payload: { requestId: string } }
  | { kind: "mail.chat_answer"; payload: { conversationId: string; seq: number } }
  | { kind: "mail.chat_transcript"; payload: { conversationId: string; personId: string } };

export type JobKind = Job["kind"];
