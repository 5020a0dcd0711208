// Who asked, in the demonstration. All phones are from the range kept for fiction.
import type { Topic } from "../../lib/domain/topics";

export type SeedRequest = {
  id: string;
  reference: string;
  queue: "technology" | "general";
  /** An existing person; left out, one is made. */
  person?: string;
  givenName: string;
  familyName: string;
  email: string;
  phone?: string;
  zone: string;
  topic: Topic;
  question: string | null;
  programs: string[];
  minutesAgo: number;
  /** A booked call, at the first free time so many hours ahead, by day in `zone`. */
  hoursAhead?: number;
  isConfirmed: boolean;
  owner?: string;
  consents?: ("call" | "text" | "voicemail")[];
  note?: string;
  reply?: string;
  nextStep?: string;
};

export const seedRequestList: SeedRequest[] = [
  {
    id: "demo-request-priya",
    reference: "WM-4T7K-Q2MV",
    queue: "technology",
    givenName: "Priya",
    familyName: "Nair",
    email: "priya.nair@people.test",
    phone: "+12025550143",
    zone: "America/New_York",
    topic: "program",
    question: "I can study evenings only. Is software engineering realistic next to a full job?",
    programs: ["software-engineering"],
    minutesAgo: 71,
    hoursAhead: 5,
    isConfirmed: true,
    consents: ["call", "voicemail"],
  },
  {
    id: "demo-request-rosa",
    reference: "WM-8HJ2-5CXN",
    queue: "technology",
    givenName: "Rosa",
    familyName: "Delgado",
    email: "rosa.delgado@people.test",
    zone: "America/Chicago",
    topic: "transfer",
    question: "Do my A+ and Network+ count toward the information technology degree?",
    programs: ["information-technology"],
    minutesAgo: 26,
    isConfirmed: true,
  },
  {
    id: "demo-request-amir",
    reference: "WM-P3ZD-W6RB",
    queue: "general",
    givenName: "Amir",
    familyName: "Haddad",
    email: "amir.haddad@people.test",
    phone: "+13105550162",
    zone: "America/Los_Angeles",
    topic: "cost",
    question: null,
    programs: [],
    minutesAgo: 9,
    hoursAhead: 26,
    isConfirmed: true,
    consents: ["text"],
  },
  {
    id: "demo-request-lee",
    reference: "WM-9VQ1-JK4T",
    queue: "technology",
    givenName: "Lee",
    familyName: "Park",
    email: "lee.park@people.test",
    phone: "+12065550118",
    zone: "America/Los_Angeles",
    topic: "start",
    question: "Can I start in January?",
    programs: ["computer-science"],
    minutesAgo: 42,
    isConfirmed: false,
  },
  {
    id: "demo-request-grace",
    reference: "WM-2FB8-HN7Y",
    queue: "technology",
    givenName: "Grace",
    familyName: "Kim",
    email: "grace.kim@people.test",
    phone: "+17035550187",
    zone: "America/New_York",
    topic: "admission",
    question: "I left school in 2014. What do you need from back then?",
    programs: ["computer-science"],
    minutesAgo: 180,
    hoursAhead: 30,
    isConfirmed: true,
    owner: "demo-counselor",
    note: "Nervous about old transcripts; has most of them. Be concrete about what is needed.",
  },
  {
    id: "demo-request-omar",
    reference: "WM-K5GE-03TX",
    queue: "technology",
    givenName: "Omar",
    familyName: "Brooks",
    email: "omar.brooks@people.test",
    phone: "+13035550129",
    zone: "America/Denver",
    topic: "program",
    question: "Networking or IT in general? I fix routers for a living.",
    programs: ["network-engineering-and-security", "information-technology"],
    minutesAgo: 300,
    isConfirmed: true,
    owner: "demo-counselor-2",
    note: "Leaning to the Cisco track. Wants numbers, not talk.",
  },
  {
    id: "demo-request-daniel-call",
    reference: "WM-7C4M-9ESD",
    queue: "technology",
    person: "demo-student-2-person",
    givenName: "Daniel",
    familyName: "Ortiz",
    email: "student2@demo.test",
    phone: "+15055550171",
    zone: "America/Denver",
    topic: "program",
    question: "Which of the two network tracks fits someone who already holds CCNA?",
    programs: ["network-engineering-and-security"],
    minutesAgo: 15,
    hoursAhead: 22,
    isConfirmed: true,
    consents: ["call"],
  },
  {
    id: "demo-request-daniel-message",
    reference: "WM-1RVA-6ZPW",
    queue: "technology",
    person: "demo-student-2-person",
    givenName: "Daniel",
    familyName: "Ortiz",
    email: "student2@demo.test",
    zone: "America/Denver",
    topic: "transfer",
    question: "I have 14 courses from a community college. Do they count?",
    programs: ["information-technology"],
    minutesAgo: 2900,
    isConfirmed: true,
    owner: "demo-counselor",
    reply:
      "Many of them may. Send the transcript as it is, an unofficial copy is enough for a first look, and I will go through it course by course with you.",
    nextStep: "Send an unofficial transcript, so that we can look at each course on the call.",
    note: "Asked twice whether this binds him to anything. It does not; he was relieved.",
  },
];
