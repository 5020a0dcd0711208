// Who begins, ends and looks through what the catalogue has.
import {
  createSubject,
  listSchools,
  refuseTaken,
  removeUnpublished,
} from "@/db/queries/catalog-new";
import { listReferences, withdrawCareer } from "@/db/queries/catalog-references";
import {
  addCertification,
  editCertification,
  findCertification,
  listCertifications,
  refuseUnknownCertifications,
  removeCertification,
} from "@/db/queries/certifications";
import { dangerousSystemActor } from "@/lib/auth/actor";
import { newId } from "@/lib/id";
import { makeCareer, makeProgram } from "../../support/programs";
import { now } from "../../support/world";
import { type Case, done, nothing } from "./case";
import type { Subjects } from "./subjects";

const program = ({ world }: Subjects) => makeProgram(world);
const career = ({ world }: Subjects) => makeCareer(world);
const certification = () =>
  addCertification(dangerousSystemActor(), { name: `Clouds ${newId()}`, vendor: "Sky" }, now);

async function wanted(subjects: Subjects) {
  await program(subjects);
  const title = `New ${newId()}`;
  return { kind: "program", title, slug: "", schoolSlug: "school", level: "master" } as const;
}

const read = { permission: "catalog.edit", about: "self" } as const;
const write = { ...read, isWrite: true } as const;
const publish = { ...write, permission: "catalog.publish" } as const;

export const catalogDeskCases: Case[] = [
  {
    ...read,
    query: "listSchools",
    prepare: program,
    run: async (actor) => (await listSchools(actor)).some(({ slug }) => slug === "school"),
  },
  {
    ...read,
    query: "listReferences",
    prepare: program,
    run: (actor, slug) => done(listReferences(actor, "program", slug)),
  },
  {
    ...read,
    query: "refuseTaken",
    prepare: program,
    run: (actor, slug) => done(refuseTaken(actor, { kind: "program", slug, wanted: slug })),
  },
  {
    ...write,
    query: "createSubject",
    prepare: nothing,
    run: async (actor, _, subjects) => done(createSubject(actor, await wanted(subjects), now)),
  },
  {
    ...write,
    query: "removeUnpublished",
    prepare: async (subjects) => createSubject(dangerousSystemActor(), await wanted(subjects), now),
    run: (actor, slug) => done(removeUnpublished(actor, { kind: "program", slug }, now)),
  },
  {
    ...publish,
    query: "withdrawCareer",
    prepare: career,
    run: (actor, slug) => done(withdrawCareer(actor, slug, now)),
  },
  {
    ...read,
    query: "listCertifications",
    prepare: certification,
    run: async (actor, slug) => (await listCertifications(actor)).some((one) => one.slug === slug),
  },
  {
    ...read,
    query: "findCertification",
    prepare: certification,
    run: async (actor, slug) => (await findCertification(actor, slug)) !== null,
  },
  {
    ...read,
    query: "refuseUnknownCertifications",
    prepare: certification,
    run: (actor, slug) => {
      const certifications = [{ slug, isStacked: false, statedAs: null }];
      return done(refuseUnknownCertifications(actor, { certifications, tracks: [] }));
    },
  },
  {
    ...write,
    query: "addCertification",
    prepare: nothing,
    run: (actor) => done(addCertification(actor, { name: newId(), vendor: "Sky" }, now)),
  },
  {
    ...publish,
    query: "editCertification",
    prepare: certification,
    run: async (actor, slug) => {
      const was = await findCertification(dangerousSystemActor(), slug);
      if (!was) return false;
      const words = { name: `${was.name}, renamed`, vendor: was.vendor };
      return done(editCertification(actor, { slug, was, words }, now));
    },
  },
  {
    ...publish,
    query: "removeCertification",
    prepare: certification,
    run: (actor, slug) => done(removeCertification(actor, slug, now)),
  },
];
