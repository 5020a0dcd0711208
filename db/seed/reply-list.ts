// Saved replies of the demonstration, in the school's voice: short, plain, nothing promised that
// a page does not state. `{{first name}}` and the like are filled in when a reply is chosen.

export type SeedReply = {
  id: string;
  queue: "technology" | "general";
  /** Left out: shared by everybody in the queue. */
  owner?: string;
  title: string;
  body: string;
};

export const seedReplyList: SeedReply[] = [
  {
    id: "demo-reply-hello",
    queue: "technology",
    title: "Hello",
    body: "Hello {{first name}}, this is {{counselor}}. Thank you for waiting. I have read what you wrote; give me a minute to look at it properly.",
  },
  {
    id: "demo-reply-hours",
    queue: "technology",
    title: "Studying next to a job",
    body: "Most people in {{program}} work while they study. There are no set class hours: you move through a course as fast as you know the material. Plan on 12 to 15 hours a week and see how the first month feels.",
  },
  {
    id: "demo-reply-price",
    queue: "technology",
    title: "What it costs",
    body: "Tuition is one flat price for each six-month term, however many courses you finish in it. The page of {{program}} has an estimate that you can set to your own pace, and it shows the formula. Which pace do you have in mind?",
  },
  {
    id: "demo-reply-transfer",
    queue: "technology",
    title: "Credit from another college",
    body: "Send the transcript as it is; an unofficial copy is enough for a first look. I will go through it course by course and tell you which ones I expect to count, and which I am not sure of. The registrar decides on the official copy.",
  },
  {
    id: "demo-reply-certifications",
    queue: "technology",
    title: "Certifications you already hold",
    body: "Certifications that you hold and that are still valid can stand for courses in {{program}}. Tell me which ones, and when you passed them, and I will check each against the list.",
  },
  {
    id: "demo-reply-start",
    queue: "technology",
    title: "When you can start",
    body: "Terms start on the first of every month. The next one you can still make is {{next start}}; the application has to be in seven days before. Would that be too soon for you?",
  },
  {
    id: "demo-reply-records",
    queue: "technology",
    title: "Old school records",
    body: "An old transcript is fine, and so is a missing one: your school or your state can issue it again, often online within a few days. If that turns out to be hard, tell me, and we will find another way to show it.",
  },
  {
    id: "demo-reply-which",
    queue: "technology",
    title: "Which program fits",
    body: "Let us go from what you want to do all day rather than from titles. Do you like building things that people use, keeping networks and machines running, or finding out why something broke?",
  },
  {
    id: "demo-reply-call",
    queue: "technology",
    title: "Offer a call",
    body: "This is easier to talk through, {{first name}}. Would a call help? You choose a time that suits you, and I will have this chat in front of me. If you would rather phone us, we are at {{phone}}.",
  },
  {
    id: "demo-reply-quiet",
    queue: "technology",
    title: "Nobody there any more",
    body: "I am not sure you are still there, {{first name}}, and that is fine. I will end this chat for now. Write here again within a day and it opens where we left off.",
  },
  {
    id: "demo-reply-bye",
    queue: "technology",
    title: "Goodbye",
    body: "You are welcome, {{first name}}. You can read this chat again whenever you like, and send it to yourself by mail from the same page. Good luck, and write when something else comes up.",
  },
  {
    id: "demo-reply-dana-labs",
    queue: "technology",
    owner: "demo-counselor",
    title: "How the labs work",
    body: "Labs run in the browser, so an ordinary laptop is enough. You can stop in the middle of one and go on the next evening; nothing is lost.",
  },
  {
    id: "demo-reply-general-aid",
    queue: "general",
    title: "Financial aid",
    body: "I can tell you how aid works here; what you would get is decided from your federal application. Filling it in costs nothing and binds you to nothing. Have you filed it for this year?",
  },
  {
    id: "demo-reply-general-hello",
    queue: "general",
    title: "Hello",
    body: "Hello {{first name}}, this is {{counselor}}. Thank you for writing. What would you like to know first?",
  },
];
