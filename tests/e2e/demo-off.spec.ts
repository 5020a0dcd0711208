import postgres from "postgres";
import { expect, test } from "../support/app";
import { HttpVisitor } from "../support/app-http";
import { newAsker } from "../support/app-journey";
import { runCommand, type Settings, startInstitution } from "../support/app-second-portal";
import { signInByCode } from "../support/persona";
import { testPortal } from "../support/server";

let settings: Settings;
let real: postgres.Sql;
let stop: (() => Promise<void>) | undefined;

// One server and one database for all of them: nothing here changes what another test reads.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const institution = await startInstitution();
  ({ settings, stop } = institution);
  expect(institution.migrated).toContain("none wanted");
  real = postgres(institution.databaseUrl, { max: 1, onnotice: () => {} });
});

test.afterAll(async () => {
  await real?.end({ timeout: 1 });
  await stop?.();
});

test("outside the demo nobody is offered as a button, and the button's form is refused", async ({
  baseURL,
}) => {
  const outside = new HttpVisitor(settings.APP_URL ?? "");
  const page = await outside.get("/sign-in");
  expect(page.status).toBe(200);
  expect(page.html).toContain("E-mail address");
  expect(/data-persona|Try it as somebody|Demonstration/.test(page.html)).toBe(false);

  // The demo's own form, sent here: the same build knows the same action.
  const demo = await new HttpVisitor(baseURL ?? "").get("/sign-in");
  for (const email of ["student@demo.test", "admin@demo.test", "ada@school.test"]) {
    const answer = await outside.sendFrom(demo.html, "/sign-in", "student@demo.test", { email });
    expect(answer.status, email).toBe(404);
    expect(outside.cookies, email).not.toContain("session");
  }
  expect((await outside.get("/my")).location).toContain("/sign-in");
});

test("outside the demo there is no mailbox and no demo provider", async () => {
  const outside = new HttpVisitor(settings.APP_URL ?? "");
  expect((await outside.get("/demo/mailbox")).status).toBe(404);
  const providers: unknown = JSON.parse((await outside.get("/api/auth/providers")).html);
  expect(Object.keys(providers ?? {})).toEqual(["email"]);
  for (const path of [
    "/api/auth/signin/demo",
    "/api/auth/callback/demo",
    "/api/auth/callback/credentials",
  ]) {
    const answer = await outside.post(path, new URLSearchParams({ email: "ada@school.test" }));
    expect(answer.status, path).not.toBe(200);
    expect(outside.cookies, path).not.toContain("waymark-session");
  }
});

test("outside the demo a member of staff gets no link and no code by mail, with the same answer as anybody", async () => {
  const answers: (string | null)[] = [];
  for (const email of ["ada@school.test", newAsker("Student").email]) {
    const outside = new HttpVisitor(settings.APP_URL ?? "");
    const answer = await outside.send("/sign-in", 'id="email"', { email });
    answers.push(`${answer.status} ${answer.location}`);
  }
  expect(answers).toEqual(["303 /sign-in/code", "303 /sign-in/code"]);
  const jobs = await real<{ kind: string; email: string }[]>`
    select kind, payload ->> 'email' as email from jobs order by created_at`;
  expect(jobs.filter(({ email }) => email === "ada@school.test").map(({ kind }) => kind)).toEqual([
    "mail.staff_single_sign_on",
  ]);
  expect(jobs.filter(({ email }) => email !== "ada@school.test").map(({ kind }) => kind)).toEqual([
    "mail.sign_in",
  ]);
  const [codes] =
    await real`select count(*)::int as count from mail_codes where subject like 'ada@school.test%'`;
  expect(codes?.count).toBe(0);
});

test("a database of demo people is refused outside the demo, one with real people inside it", async () => {
  const demoDatabase = { ...settings, DATABASE_URL: testPortal().databaseUrl };
  const outside = runCommand("up.ts", ["migrate"], demoDatabase);
  expect(outside.status).toBe(1);
  expect(outside.output).toContain("This database holds demo people");
  const inside = runCommand("up.ts", ["migrate"], { ...settings, DEMO: "1" });
  expect(inside.status).toBe(1);
  expect(inside.output).toContain("This database holds real people");
  for (const { output } of [outside, inside]) {
    expect(output).not.toContain(settings.AUTH_SECRET);
    expect(output).not.toMatch(/postgres:\/\//);
  }
});

test("a demonstration starts again after somebody signed in to it with an address of their own", async ({
  page,
}) => {
  await signInByCode(page, newAsker("Curious").email);
  const { databaseUrl } = testPortal();
  const again = runCommand("up.ts", ["migrate"], {
    ...settings,
    DATABASE_URL: databaseUrl,
    DEMO: "1",
  });
  expect(again.output).not.toContain("holds real people");
  expect(again.status).toBe(0);
});
