// What a person may want to talk about; the first question of every way to ask.
export const topics = ["program", "cost", "transfer", "admission", "start", "other"] as const;
export type Topic = (typeof topics)[number];

export const topicLabels: Record<Topic, string> = {
  program: "Which program fits me",
  cost: "Cost and paying for it",
  transfer: "Credit for courses or work I have done",
  admission: "How to apply and get in",
  start: "When I can start",
  other: "Something else",
};
