import type { FormState } from "@/lib/form-state";

export type WriteProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  requestId: string;
  /** The list that the request was opened from. */
  query: string;
  /** Made with the page: two sends of one form are one row. */
  submitKey: string;
  /** Of what the actor wrote on this request. */
  storedKeys: string[];
};
