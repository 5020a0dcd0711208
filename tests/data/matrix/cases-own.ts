// Queries of whoever asks: the student's pages and the signed link.
import { dropKept, keepItem, listKept } from "@/db/queries/kept";
import { findNextCall, getMyRequest, listMyEvents, listMyRequests } from "@/db/queries/my-requests";
import { cancelOwnRequest, changeOwnTime, getOwnRequest } from "@/db/queries/requests-own";
import type { KeptItem } from "@/lib/domain/kept";
import { newId } from "@/lib/id";
import { fillDraft, freeTimes, submit } from "../../support/asking";
import { minutes, now } from "../../support/world";
import { type Case, claimed, done, nothing } from "./case";

const item = (slug: string): KeptItem => ({ list: "saved", kind: "program", slug });

export const ownCases: Case[] = [
  {
    query: "listMyRequests",
    permission: "request.read_own",
    about: "claimed",
    prepare: claimed,
    run: async (actor, id) => (await listMyRequests(actor)).some((request) => request.id === id),
  },
  {
    query: "getMyRequest",
    permission: "request.read_own",
    about: "claimed",
    prepare: claimed,
    run: async (actor, id) => (await getMyRequest(actor, id)).id === id,
  },
  {
    query: "listMyEvents",
    permission: "request.read_own",
    about: "claimed",
    prepare: async (subjects) => {
      const id = await claimed(subjects);
      await subjects.reply(id);
      return id;
    },
    run: async (actor, id) => ((await listMyEvents(actor, [id])).get(id) ?? []).length > 0,
  },
  {
    query: "findNextCall",
    permission: "request.read_own",
    about: "claimed",
    prepare: async (subjects) => {
      await subjects.clear();
      return subjects.booked("claimed", minutes(30));
    },
    run: async (actor, id) => (await findNextCall(actor, now))?.requestId === id,
  },
  {
    query: "getOwnRequest",
    permission: "request.read_own",
    about: "claimed",
    prepare: claimed,
    run: async (actor, id) => (await getOwnRequest(actor, id)).id === id,
  },
  {
    query: "getOwnRequest",
    part: "unconfirmed",
    permission: "request.read_own",
    about: "unconfirmed",
    prepare: (subjects) => subjects.make("unconfirmed"),
    run: async (actor, id) => (await getOwnRequest(actor, id)).id === id,
  },
  {
    query: "cancelOwnRequest",
    permission: "request.change_own",
    about: "claimed",
    isWrite: true,
    prepare: claimed,
    run: (actor, id) => done(cancelOwnRequest(actor, id, now)),
  },
  {
    query: "changeOwnTime",
    permission: "request.change_own",
    about: "claimed",
    isWrite: true,
    prepare: async (subjects) => {
      await subjects.clear();
      return subjects.make("claimed", { kind: "callback" });
    },
    run: async (actor, id) => {
      const [startsAt = ""] = await freeTimes(1, "tech");
      return done(changeOwnTime(actor, id, new Date(startsAt), now));
    },
  },
  {
    query: "submitDraft",
    permission: "request.create",
    about: "self",
    isWrite: true,
    prepare: async (subjects) => {
      await subjects.clear();
      return fillDraft({ question: "Hi" }, { kind: "message" });
    },
    run: async (actor, secret) => {
      const { requestId } = await submit(secret, { actor, kind: "message" });
      return requestId.length > 0;
    },
  },
  {
    query: "listKept",
    permission: "kept.manage",
    about: "self",
    prepare: nothing,
    run: async (actor) => Array.isArray(await listKept(actor)),
  },
  {
    query: "keepItem",
    permission: "kept.manage",
    about: "self",
    isWrite: true,
    prepare: async () => `program-${newId().replace(/[^a-z0-9]/g, "")}`,
    run: (actor, slug) => keepItem(actor, item(slug), now),
  },
  {
    query: "dropKept",
    permission: "kept.manage",
    about: "self",
    prepare: nothing,
    run: (actor) => done(dropKept(actor, item("nothing-of-anybody"))),
  },
];
