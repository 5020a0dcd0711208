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
  | { kind: "mail.reply"; payload: { replyId: string } };

export type JobKind = Job["kind"];
