import { startChat } from "../support/app-chat";
import { expect, test } from "../support/app-clock";
import { enterCode, newAsker, readReference } from "../support/app-journey";
import { countRequests, takeAllPlaces } from "../support/app-requests";

const evening = "2026-11-19T04:00:00Z";

test("a time that is lost in the thread keeps every answer and offers the nearest three", async ({
  page,
  clock,
  sql,
}) => {
  clock.moveTo(evening);
  const asker = newAsker("Lotta");
  await startChat(page, { question: "May I pay monthly?" });
  const offer = page.getByRole("region", { name: "When may we call you?" }).getByRole("button");
  await offer.first().click();
  await page.getByLabel("First name").fill(asker.givenName);
  await page.getByLabel("E-mail address").fill(asker.email);
  await page.getByLabel("Phone number").fill(asker.phone);
  const startsAt = await page.locator('input[name="shownTime"]').inputValue();
  const giveBack = await takeAllPlaces(sql, startsAt);
  await page.getByRole("button", { name: "Book this call" }).click();
  const lost = page.getByRole("region", { name: /was just taken by someone else/ });
  await expect(lost.getByRole("button")).toHaveCount(3);
  await lost.getByRole("button").first().click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where do we call you?");
  await expect(page.getByLabel("First name")).toHaveValue(asker.givenName);
  await expect(page.getByLabel("E-mail address")).toHaveValue(asker.email);
  await page.getByRole("button", { name: "Book this call" }).click();
  await enterCode(page, asker, "Book the call");
  await readReference(page);
  await giveBack();
  expect(await countRequests(sql, asker.email)).toBe(1);

  // Back to the form and once more: the thread's promise stands, and there is no second one.
  await page.goto(`${page.url().replace(/[?#].*/, "")}/call`);
  await expect(page.getByRole("heading", { name: "Your call is booked" })).toBeVisible();
});

test("back in the chat before the code is typed, the thread says what is missing", async ({
  page,
  clock,
}) => {
  clock.moveTo(evening);
  const asker = newAsker("Ronja");
  await startChat(page, { question: "When may you call?", givenName: asker.givenName });
  const offers = page.getByRole("region", { name: "When may we call you?" });
  await offers.getByRole("button").first().click();
  await page.getByLabel("E-mail address").fill(asker.email);
  await page.getByLabel("Phone number").fill(asker.phone);
  await page.getByRole("button", { name: "Book this call" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One code, then it is booked");
  await page.getByRole("link", { name: "Back to the chat" }).click();
  const missing = page.getByRole("region", { name: "One code is missing" });
  await expect(missing).toContainText(asker.email);
  await expect(missing).toContainText("Thursday, November 19");
  await expect(offers).toHaveCount(0);
  await missing.getByRole("link", { name: "Enter the code" }).click();
  await enterCode(page, asker, "Book the call");
  await expect(page.getByRole("heading", { name: "Your call is booked" })).toBeVisible();
  await expect(missing).toHaveCount(0);
});

test("who would rather read gets an answer by e-mail, from the same thread", async ({
  page,
  clock,
  sql,
}) => {
  clock.moveTo(evening);
  const asker = newAsker("Maren");
  await startChat(page, { question: "Which form do I need?", givenName: asker.givenName });
  await page.getByRole("link", { name: "Answer me by e-mail instead" }).click();
  await expect(page.getByLabel("First name")).toHaveValue(asker.givenName);
  await page.getByRole("button", { name: "Answer me by e-mail" }).click();
  await expect(page.getByRole("link", { name: "Enter your e-mail address." })).toBeVisible();
  await page.getByLabel("E-mail address").fill(asker.email);
  await page.getByRole("button", { name: "Answer me by e-mail" }).click();
  await enterCode(page, asker, "Send it");
  await expect(page.getByRole("heading", { name: "We answer you by e-mail" })).toBeVisible();
  await readReference(page);
  const [request] = await sql<{ kind: string; question: string }[]>`
    select kind, question from requests where email = ${asker.email}`;
  expect(request).toEqual({ kind: "message", question: "Which form do I need?" });
});

test("an answer that does not come in the promised time becomes an offer", async ({
  page,
  clock,
  sql,
}) => {
  // A counselor is there for a while, on the database's own clock, with room beside the chats that
  // other tests have left.
  await sql`insert into counselor_settings (user_id, chat_capacity)
    select id, 20 from users where email = 'counselor@demo.test'
    on conflict (user_id) do update set chat_capacity = 20`;
  await sql`insert into counselor_presence (user_id, status, heartbeat_at, changed_at)
    select id, 'available', clock_timestamp() + interval '5 minutes', clock_timestamp()
    from users where email = 'counselor@demo.test'
    on conflict (user_id) do update set status = 'available', heartbeat_at = excluded.heartbeat_at`;
  try {
    await page.goto("/talk/chat?program=computer-science");
    await expect(page.getByText("Open now.")).toBeVisible();
    await expect(page.getByText(/Answered within 2 minutes/)).toBeVisible();
    await startChat(page, { question: "Is anybody there?", program: "computer-science" });
    await expect(page.getByText(/An answer is promised by 11:02 am/)).toBeVisible();
    const offers = page.getByRole("region", { name: "When may we call you?" });
    await expect(offers).toHaveCount(0);
    clock.after(2);
    await page.reload();
    await expect(offers).toBeVisible();
    await expect(offers.getByRole("button")).toHaveCount(4);
  } finally {
    await sql`delete from counselor_presence`;
    await sql`update counselor_settings set chat_capacity = default`;
  }
});
