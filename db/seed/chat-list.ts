// Chats of the demonstration: one that waits, one that goes well, one promised, one that is over.
import type { SharedItem } from "../../lib/domain/journey";
import type { Topic } from "../../lib/domain/topics";

/** Minutes after the opening; a system event has no words of its own. */
export type SeedMessage =
  | { after: number; from: "person" | "staff"; body: string }
  | { after: number; event: string; details?: Record<string, string> };

export type SeedChat = {
  id: string;
  queue: "technology" | "general";
  /** Left out: a visitor who has not signed in. */
  person?: string;
  givenName: string | null;
  zone: string;
  topic: Topic;
  programs: string[];
  shared: SharedItem[];
  minutesAgo: number;
  owner?: string;
  /** Given while the desk was closed: a call is promised instead of an answer in minutes. */
  isPromised?: boolean;
  request?: string;
  resolvedAfter?: number;
  rating?: { stars: number; words: string };
  note?: string;
  messages: SeedMessage[];
};

export const seedChatList: SeedChat[] = [
  {
    id: "demo-chat-jordan",
    queue: "technology",
    givenName: "Jordan",
    zone: "America/Chicago",
    topic: "program",
    programs: ["back-end-web-development", "computer-science"],
    shared: [
      {
        list: "compared",
        kind: "program",
        slug: "back-end-web-development",
        title: "Back End Web Development, Certificate",
      },
    ],
    minutesAgo: 1,
    messages: [
      { after: 0, event: "opened" },
      {
        after: 0,
        from: "person",
        body: "Hi! I taught myself some Python. Is the certificate enough to get hired, or should I do the whole computer science degree?",
      },
    ],
  },
  {
    id: "demo-chat-maya",
    queue: "technology",
    person: "demo-student-person",
    givenName: "Maya",
    zone: "America/New_York",
    topic: "program",
    programs: ["computer-science"],
    shared: [
      {
        list: "saved",
        kind: "program",
        slug: "computer-science",
        title: "Computer Science, B.S.",
      },
      {
        list: "saved",
        kind: "program",
        slug: "information-technology",
        title: "Information Technology, B.S.",
      },
    ],
    minutesAgo: 14,
    owner: "demo-counselor",
    note: "Works days at a pharmacy, reads at night. Evening calls only.",
    messages: [
      { after: 0, event: "opened" },
      {
        after: 0,
        from: "person",
        body: "Hello, I work full days at a pharmacy. Would computer science be too much next to that?",
      },
      { after: 1, event: "claimed", details: { counselor: "Dana" } },
      {
        after: 2,
        from: "staff",
        body: "Hello Maya, this is Dana. It is a lot, and people do it. There are no set class hours, so the evenings that you have are the ones you use. How many hours a week would be honest for you?",
      },
      { after: 4, from: "person", body: "Maybe 12. On some weeks 15." },
      {
        after: 6,
        from: "staff",
        body: "That is what most people here have. At that pace plan on three to four years, less if courses from before count. Have you been to a college already?",
      },
      { after: 8, from: "person", body: "Two semesters, in 2019. I stopped when I found the job." },
      {
        after: 10,
        from: "staff",
        body: "Then some of it may count. Here is the program, with the courses one by one: /programs/computer-science\n\nIf you send me the transcript, an unofficial copy is fine, I will tell you which ones I expect to match.",
      },
    ],
  },
  {
    id: "demo-chat-amir",
    queue: "general",
    person: "demo-request-amir-person",
    givenName: "Amir",
    zone: "America/Los_Angeles",
    topic: "cost",
    programs: [],
    shared: [],
    minutesAgo: 12,
    isPromised: true,
    request: "demo-request-amir",
    messages: [
      { after: 0, event: "opened" },
      {
        after: 0,
        from: "person",
        body: "Is there a way to pay month by month? A whole term at once is hard for me.",
      },
      { after: 0, event: "promised" },
      { after: 3, event: "booked" },
    ],
  },
  {
    id: "demo-chat-daniel",
    queue: "technology",
    person: "demo-student-2-person",
    givenName: "Daniel",
    zone: "America/Denver",
    topic: "transfer",
    programs: ["network-engineering-and-security"],
    shared: [],
    minutesAgo: 1500,
    owner: "demo-counselor",
    resolvedAfter: 16,
    rating: { stars: 5, words: "Clear answer in a few minutes. I did not expect a person." },
    note: "CCNA is valid until next spring; said he would bring the certificate to the call.",
    messages: [
      { after: 0, event: "opened" },
      {
        after: 0,
        from: "person",
        body: "I hold CCNA already. Do I have to take the networking courses again?",
      },
      { after: 1, event: "claimed", details: { counselor: "Dana" } },
      {
        after: 3,
        from: "staff",
        body: "Hello Daniel, Dana here. As long as it is valid on the day you start, it stands for the courses that lead to it. You would not take those again.",
      },
      { after: 6, from: "person", body: "It runs out next spring." },
      {
        after: 9,
        from: "staff",
        body: "Then a start in January or February keeps it. Bring the certificate to our call and I will note it in your file.",
      },
      { after: 13, from: "person", body: "Great, that helps. Thanks!" },
      { after: 16, event: "resolved" },
    ],
  },
];
