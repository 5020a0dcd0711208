// Queries of the desk: lists, one request, and what staff do with it.
import { listCallbacks, listUnownedCalls } from "@/db/queries/callbacks";
import { findOpenCall, previewCall, recordOutcome, startCall } from "@/db/queries/calls";
import { countUnclaimed, countViews, listDeskQueues } from "@/db/queries/desk-count";
import { findLead } from "@/db/queries/lead";
import { claimLead, closeLead, findClaim, releaseLead } from "@/db/queries/lead-actions";
import { openByReference } from "@/db/queries/lead-by-reference";
import { listLeadConsents, listOtherRequests } from "@/db/queries/lead-person";
import { listTimeline } from "@/db/queries/lead-timeline";
import { addNextStep, addNote, sendReply } from "@/db/queries/lead-writing";
import { findNeighbours, listLeads } from "@/db/queries/leads";
import { newId } from "@/lib/id";
import { requestRow } from "../../support/asking";
import { minutes, now } from "../../support/world";
import { type Case, claimed, done, nothing, waiting } from "./case";

const newest = { view: "unclaimed", sort: "newest" } as const;
const isStaff = (session: string | null): session is string =>
  session !== null && ["dora", "omar", "ruth", "lena", "arno", "edith", "ada"].includes(session);
const written = (requestId: string) => ({ requestId, submitKey: newId(), body: "Words" });

export const listCases: Case[] = [
  {
    query: "listLeads",
    permission: "request.list",
    about: "waiting",
    prepare: waiting,
    run: async (actor, id) => (await listLeads(actor, newest)).rows.some((row) => row.id === id),
  },
  {
    query: "findNeighbours",
    permission: "request.list",
    about: "waiting",
    prepare: async (subjects) => {
      await waiting(subjects);
      return waiting(subjects);
    },
    run: async (actor, id) => (await findNeighbours(actor, newest, id)).next !== null,
  },
  {
    query: "countUnclaimed",
    permission: "request.list",
    about: "waiting",
    prepare: nothing,
    run: async (actor, _id, subjects) => {
      const before = await countUnclaimed(actor);
      await waiting(subjects);
      return (await countUnclaimed(actor)) === before + 1;
    },
  },
  {
    query: "countViews",
    permission: "request.list",
    about: "waiting",
    prepare: nothing,
    run: async (actor, _id, subjects) => {
      const before = (await countViews(actor)).unclaimed;
      await waiting(subjects);
      return (await countViews(actor)).unclaimed === before + 1;
    },
  },
  {
    query: "listDeskQueues",
    permission: "request.list",
    about: "waiting",
    prepare: nothing,
    run: async (actor) => (await listDeskQueues(actor)).some((queue) => queue.id === "tech"),
  },
  {
    query: "listCallbacks",
    permission: "callback.list",
    about: "claimed",
    prepare: (subjects) => subjects.booked("claimed", minutes(90)),
    run: async (actor, id) =>
      (await listCallbacks(actor, "America/New_York", now)).some((row) => row.id === id),
  },
  {
    query: "listUnownedCalls",
    permission: "callback.list",
    about: "waiting",
    prepare: async (subjects) => {
      await subjects.clear();
      return subjects.booked("waiting", minutes(10));
    },
    run: async (actor, id) => (await listUnownedCalls(actor, now)).some((row) => row.id === id),
  },
  {
    query: "findClaim",
    permission: "request.list",
    about: "claimed",
    prepare: claimed,
    run: async (actor, id) => (await findClaim(actor, id)) !== null,
  },
];

export const oneCases: Case[] = [
  {
    query: "findLead",
    part: "masked",
    permission: "request.list",
    about: "waiting",
    prepare: waiting,
    run: async (actor, id) => (await findLead(actor, id, now)) !== null,
  },
  {
    query: "findLead",
    part: "open",
    permission: "request.open",
    about: "claimed",
    prepare: claimed,
    run: async (actor, id) => (await findLead(actor, id, now))?.access === "open",
  },
  {
    query: "findLead",
    part: "contact",
    permission: "contact.read",
    about: "claimed",
    prepare: claimed,
    run: async (actor, id) =>
      JSON.stringify(await findLead(actor, id, now)).includes("priya@school.test"),
  },
  {
    query: "listTimeline",
    permission: "request.open",
    about: "claimed",
    prepare: claimed,
    run: async (actor, id) => (await listTimeline(actor, id, now)).length > 0,
  },
  {
    query: "listTimeline",
    part: "notes",
    permission: "note.read",
    about: "claimed",
    prepare: async (subjects) => {
      const id = await claimed(subjects);
      await subjects.note(id);
      return id;
    },
    run: async (actor, id) =>
      (await listTimeline(actor, id, now)).some((entry) => entry.kind === "note"),
  },
  {
    query: "listOtherRequests",
    permission: "request.open",
    about: "claimed",
    prepare: async (subjects) => {
      await claimed(subjects);
      return claimed(subjects);
    },
    run: async (actor, id) => (await listOtherRequests(actor, id)).length > 0,
  },
  {
    query: "listLeadConsents",
    permission: "consent.read",
    about: "claimed",
    prepare: async (subjects) => {
      await subjects.receipt();
      return claimed(subjects);
    },
    run: async (actor, id) => (await listLeadConsents(actor, id)).length > 0,
  },
  {
    query: "openByReference",
    permission: "request.open_by_reference",
    about: "claimed",
    isWrite: true,
    prepare: claimed,
    run: async (actor, id, { world }) => {
      const { reference } = await requestRow(world, id);
      return (await openByReference(actor, reference, now)) === id;
    },
  },
  {
    query: "claimLead",
    permission: "request.claim",
    about: "waiting",
    isWrite: true,
    prepare: waiting,
    run: async (actor, id) => (await claimLead(actor, id, now)).isClaimed,
  },
  {
    query: "releaseLead",
    permission: "request.release",
    about: "claimed",
    isWrite: true,
    prepare: claimed,
    run: (actor, id) => done(releaseLead(actor, { requestId: id, version: 1 }, now)),
  },
  {
    query: "releaseLead",
    part: "of what nobody has",
    permission: "request.list",
    about: "waiting",
    prepare: waiting,
    run: (actor, id) => done(releaseLead(actor, { requestId: id, version: 1 }, now)),
  },
  {
    query: "closeLead",
    permission: "request.update",
    about: "claimed",
    isWrite: true,
    prepare: claimed,
    run: (actor, id) => done(closeLead(actor, { requestId: id, version: 1 }, now)),
  },
  {
    query: "addNote",
    permission: "note.write",
    about: "claimed",
    isWrite: true,
    prepare: claimed,
    run: (actor, id) => done(addNote(actor, written(id), now)),
  },
  {
    query: "sendReply",
    permission: "reply.write",
    about: "claimed",
    isWrite: true,
    prepare: async (subjects) => {
      await subjects.clear();
      return claimed(subjects);
    },
    run: (actor, id) => done(sendReply(actor, written(id), now)),
  },
  {
    query: "addNextStep",
    permission: "next_step.write",
    about: "claimed",
    isWrite: true,
    prepare: claimed,
    run: (actor, id) => done(addNextStep(actor, { ...written(id), dueOn: null }, now)),
  },
  {
    query: "previewCall",
    permission: "call.start",
    about: "claimed",
    prepare: claimed,
    run: async (actor, id) => (await previewCall(actor, id, now)) !== null,
  },
  {
    query: "startCall",
    permission: "call.start",
    about: "claimed",
    isWrite: true,
    prepare: async (subjects) => {
      await subjects.clear();
      return claimed(subjects);
    },
    run: async (actor, id) => (await startCall(actor, id, now)).isAllowed,
  },
  {
    query: "findOpenCall",
    permission: "call.record_outcome",
    about: "claimed",
    prepare: async (subjects, { session }) => {
      const id = await claimed(subjects);
      // Their own call, on a request that may not be theirs any more.
      await subjects.call(id, isStaff(session) ? session : "dora");
      return id;
    },
    run: async (actor, id) => (await findOpenCall(actor, id)) !== null,
  },
  {
    query: "recordOutcome",
    permission: "call.record_outcome",
    about: "claimed",
    isWrite: true,
    prepare: async (subjects) => {
      const id = await claimed(subjects);
      await subjects.call(id, "dora");
      return id;
    },
    run: async (actor, id, { callOf }) => {
      const input = { requestId: id, touchId: await callOf(id), outcome: "no_answer" as const };
      return done(recordOutcome(actor, { ...input, page: "/desk", userAgent: null }, now));
    },
  },
];
