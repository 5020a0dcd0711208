// The demo people: the same in the seed, the tests and the demo sign-in. Each is in a situation.
import type { Role } from "../../lib/auth/actor";

export type SeedPersona = {
  id: string;
  email: string;
  name: string;
  role: Role;
  situation: string;
  queues?: string[];
  manages?: string[];
  hours?: { zone: string; weekdays: number[]; from: string; to: string }[];
};

const everyQueue = ["technology", "general"];

export const personas: SeedPersona[] = [
  {
    id: "demo-student",
    email: "student@demo.test",
    name: "Maya Torres",
    role: "student",
    situation:
      "Works days at a pharmacy, reads at night. Saved two programs and is one step from asking for a call.",
  },
  {
    id: "demo-student-2",
    email: "student2@demo.test",
    name: "Daniel Ortiz",
    role: "student",
    situation: "Has a call booked in the next days and an answered message about transfer credit.",
  },
  {
    id: "demo-counselor",
    email: "counselor@demo.test",
    name: "Dana Whitfield",
    role: "counselor",
    situation:
      "On the technology desk, Eastern time. New requests and a chat wait; one of each is hers.",
    queues: everyQueue,
    hours: [
      { zone: "America/New_York", weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" },
      { zone: "America/New_York", weekdays: [2, 4], from: "18:00", to: "21:00" },
    ],
  },
  {
    id: "demo-counselor-2",
    email: "counselor2@demo.test",
    name: "Sam Okafor",
    role: "counselor",
    situation: "The late shift, from Denver. Took over one request that Dana can't see.",
    queues: everyQueue,
    hours: [
      { zone: "America/Denver", weekdays: [1, 2, 3, 4, 5], from: "12:00", to: "19:00" },
      { zone: "America/Denver", weekdays: [6], from: "09:00", to: "13:00" },
    ],
  },
  {
    id: "demo-manager",
    email: "manager@demo.test",
    name: "Ruth Lindqvist",
    role: "manager",
    situation: "Leads both desks and looks on Monday for promises that were not kept.",
    queues: everyQueue,
    manages: everyQueue,
  },
  {
    id: "demo-editor",
    email: "editor@demo.test",
    name: "Priyanka Rao",
    role: "editor",
    situation: "Keeps the catalogue true. Sees programs and careers, and nothing of people.",
  },
  {
    id: "demo-admin",
    email: "admin@demo.test",
    name: "Tom Achterberg",
    role: "admin",
    situation: "Runs the portal. Sees that requests wait, but not whose they are.",
  },
];
