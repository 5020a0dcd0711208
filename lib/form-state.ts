// What a server action tells the form it came from. Typed values always come back.
export type FormState = {
  /** Words for the whole form; null when each problem belongs to a field. */
  message: string | null;
  errors: { name: string; message: string }[];
  values: Record<string, string | string[]>;
  /** Grows with each answer, so that the form notices an equal one. */
  turn: number;
};

export const emptyFormState: FormState = { message: null, errors: [], values: {}, turn: 0 };
