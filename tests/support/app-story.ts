// The whole story, once with JavaScript and once without: from a career page to what the student
// reads after the call, and the note that the student never reads.
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import type { Clock } from "./app-clock";
import { type Asker, bookCall, heading } from "./app-journey";
import { signInAs, signInByCode } from "./persona";

const note = "Sounded unsure about money; be gentle with the price talk.";
const nextStep = "Send us your transcript, an unofficial copy is enough.";

type Cast = { page: Page; open: () => Promise<Page>; clock: Clock; asker: Asker };

export async function tellTheStory({ page, open, clock, asker }: Cast): Promise<void> {
  await saveAndCompare(page);
  const { reference, startsAt } = await bookCall(page, asker, { program: "Computer Science" });
  // The gate lets a booked call begin at its time and at no other.
  clock.moveTo(startsAt);
  const desk = await open();
  await workOnLead(desk, asker, reference);
  const student = await open();
  await readAsStudent(student, asker, reference);
}

async function saveAndCompare(page: Page): Promise<void> {
  await page.goto("/careers/back-end-developer");
  await heading(page, /back-end developer/i);
  await page.getByRole("button", { name: "Save Computer Science, B.S." }).click();
  await expect(savedWords(page).first()).toBeAttached();
  for (const program of ["Computer Science, B.S.", "Information Technology, B.S."]) {
    await page.goto("/careers/back-end-developer");
    await page.getByRole("button", { name: `Compare ${program}` }).click();
    await heading(page, "Compare programs");
  }
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader", { name: /Computer Science/ })).toBeVisible();
  await expect(table.getByRole("columnheader", { name: /Information Technology/ })).toBeVisible();
}

/** With the script the button says so, without it a page does. */
function savedWords(page: Page) {
  return page
    .getByRole("button", { name: "Saved Computer Science, B.S." })
    .or(page.getByRole("status").filter({ hasText: "Saved Computer Science, B.S." }));
}

async function workOnLead(page: Page, asker: Asker, reference: string): Promise<void> {
  await signInAs(page, "counselor@demo.test", "/desk/leads");
  await page.getByRole("form", { name: "Filter" }).getByRole("searchbox").fill(asker.givenName);
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText(asker.email)).toHaveCount(0);
  await page.getByRole("button", { name: `Claim ${asker.givenName}` }).click();
  await expect(page.getByRole("status").filter({ hasText: "This is yours now" })).toBeVisible();
  await expect(page.getByText(reference)).toBeVisible();
  await expect(page.getByRole("complementary").getByText(asker.email)).toBeVisible();

  await page.getByRole("button", { name: "Call", exact: true }).click();
  await page.getByRole("radio", { name: "Reached" }).check();
  await page.getByRole("button", { name: "Save outcome" }).click();
  await expect(page.getByText(/outcome is recorded/)).toBeVisible();

  await page.getByText("Next step", { exact: true }).first().click();
  await page.getByLabel("What happens next").fill(nextStep);
  await page.getByRole("button", { name: "Add next step" }).click();
  await expect(page.getByText(/next step is on the timeline/)).toBeVisible();

  await page.getByLabel("Note for the desk").fill(note);
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByText("Your private note is on the timeline.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: note })).toBeVisible();
}

async function readAsStudent(page: Page, asker: Asker, reference: string): Promise<void> {
  await signInByCode(page, asker.email, "/my/requests");
  await heading(page, "My requests");
  const done = page.getByRole("list", { name: `What was done about ${reference}` });
  await expect(done.getByText("called and spoke with you")).toBeVisible();
  await expect(done.getByText(nextStep)).toBeVisible();
  await page.getByRole("link", { name: reference }).click();
  await expect(page.getByText(nextStep)).toBeVisible();
  await expectNoNote(page.request, new URL(page.url()).pathname);
}

/** Raw bytes, as HTML and as the framework's payload: what a page hides is still sent. */
async function expectNoNote(request: APIRequestContext, requestPath: string): Promise<void> {
  const paths = ["/my", "/my/requests", requestPath, "/my/saved", "/my/privacy"];
  for (const path of paths) {
    const ways: Record<string, string>[] = [{}, { rsc: "1" }];
    for (const headers of ways) {
      const answer = await request.get(path, { headers });
      expect(answer.status(), path).toBe(200);
      const bytes = await answer.text();
      expect(bytes.length, path).toBeGreaterThan(500);
      if (path.startsWith("/my/requests"))
        expect(bytes, path).toContain("unofficial copy is enough");
      expect(bytes, path).not.toContain("Sounded unsure");
      expect(bytes, path).not.toMatch(/private note/i);
    }
  }
}
