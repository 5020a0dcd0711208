import type { Step } from "@/lib/domain/journey";

/** The question of each step, as its heading. */
export const headings: Record<Step, string> = {
  about: "What would you like to talk about?",
  time: "When should we call you?",
  message: "What would you like to ask?",
  name: "What is your name?",
  phone: "Which number should we call?",
  email: "What is your e-mail address?",
  needs: "Is there anything we should prepare?",
  consent: "May we also contact you later?",
  check: "Check your answers",
};
