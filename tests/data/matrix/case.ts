import type { Actor } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import type { About, Principal } from "./principals";
import type { Subjects } from "./subjects";

export type Case = {
  /** The exported function, and where one function answers to two permissions, which answer. */
  query: string;
  part?: string;
  permission: Permission;
  /** The state of the request it is about, or whom else. */
  about: About;
  isWrite?: true;
  /** Makes the subject; its id. */
  prepare: (subjects: Subjects, principal: Principal) => Promise<string>;
  /** Whether this actor reached the subject. A refusal may throw. */
  run: (actor: Actor, id: string, subjects: Subjects) => Promise<boolean>;
};

export const claimed = (subjects: Subjects) => subjects.make("claimed");
export const waiting = (subjects: Subjects) => subjects.make("waiting");
export const nothing = async () => "";

/** For writes: what did not throw was done. */
export const done = async (work: Promise<unknown>) => {
  await work;
  return true;
};
