import { expect, test } from "../support/app";
import { haveSignedIn } from "../support/persona";

test("an attempt at what is not one's own is refused and stands in the audit", async ({
  page,
  complaints,
  sql,
}) => {
  complaints.allow(/status of 40[34]/);
  await haveSignedIn(page, "student2@demo.test");
  expect((await page.goto("/desk/leads"))?.status()).toBe(403);
  expect((await page.goto("/my/requests/somebody-elses"))?.status()).toBe(404);
  const kept = await sql<{ code: string; what: string }[]>`
    select details ->> 'code' as code, details ->> 'what' as what from audit_log
    where action = 'access.refused' and actor_id = 'demo-student-2' order by id desc limit 2`;
  expect([...kept]).toEqual([
    { code: "not_found", what: "/my/requests" },
    { code: "forbidden", what: "/desk/leads" },
  ]);
});
