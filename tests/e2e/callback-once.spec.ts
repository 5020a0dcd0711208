import { expect, test } from "../support/app";
import {
  bookCall,
  enterCode,
  haveAnswered,
  heading,
  newAsker,
  readReference,
} from "../support/app-journey";
import { countBookings, countRequests } from "../support/app-requests";
import { latestMail, mailsTo } from "../support/mailbox";

test("a double click on each last button makes one request", async ({ page, sql }) => {
  const asker = newAsker("Doro");
  await haveAnswered(page, asker);
  await page.getByRole("button", { name: "Book this call" }).dblclick();
  await heading(page, "One code, then it is booked");
  const { code } = await latestMail(page.request, asker.email, { subject: /is your code$/ });
  const codes = await mailsTo(page.request, asker.email);
  expect(codes.filter((mail) => /is your code$/.test(mail.subject))).toHaveLength(1);
  await page.getByLabel("Six-digit code").fill(code);
  await page.getByRole("button", { name: "Book the call" }).dblclick();
  await heading(page, "Your call is booked");
  expect(await countRequests(sql, asker.email)).toBe(1);
  expect(await countBookings(sql, asker.email)).toBe(1);
  await latestMail(page.request, asker.email, { subject: /^Booked:/ });
  const copies = await mailsTo(page.request, asker.email);
  expect(copies.filter((mail) => mail.subject.startsWith("Booked:"))).toHaveLength(1);
});

test("Back, reload and the old address show the same confirmation and book nothing more", async ({
  page,
  sql,
}) => {
  const asker = newAsker("Berit");
  const { reference } = await bookCall(page, asker);
  await page.reload();
  expect(await readReference(page)).toBe(reference);
  await page.goBack();
  await heading(page, /Your call is booked|One code, then it is booked/);
  for (const step of ["check", "code", "phone", "time"]) {
    await page.goto(`/talk/callback/${step}`);
    expect(await readReference(page), step).toBe(reference);
  }
  await page.goto("/talk/callback");
  await expect(page.getByRole("status").filter({ hasText: "booked a call already" })).toBeVisible();
  expect(await countRequests(sql, asker.email)).toBe(1);
});

test("two tabs that send at the same time make one request with one reference", {
  tag: "@full",
}, async ({ page, context, sql }) => {
  const asker = newAsker("Tove");
  await haveAnswered(page, asker);
  const second = await context.newPage();
  await second.goto("/talk/callback/check");
  await Promise.all(
    [page, second].map((tab) => tab.getByRole("button", { name: "Book this call" }).click()),
  );
  await Promise.all([page, second].map((tab) => heading(tab, "One code, then it is booked")));
  expect(await countRequests(sql, asker.email)).toBe(1);
  await enterCode(page, asker);
  await heading(page, "Your call is booked");
  await second.reload();
  expect(await readReference(second)).toBe(await readReference(page));
  expect(await countBookings(sql, asker.email)).toBe(1);
});

test("an answer that is lost on the way can be asked for again", async ({
  page,
  sql,
  complaints,
}) => {
  complaints.allow(/ERR_(FAILED|CONNECTION_\w+)|Failed to fetch/);
  const asker = newAsker("Lotte");
  await haveAnswered(page, asker);
  let isLost = false;
  await page.route("**/talk/callback/check", async (route) => {
    if (isLost || route.request().method() !== "POST") return route.continue();
    isLost = true;
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  const send = page.getByRole("button", { name: "Book this call" });
  await send.click();
  await expect.poll(() => countRequests(sql, asker.email)).toBe(1);
  expect(isLost).toBe(true);
  await expect(
    page.getByRole("alert").filter({ hasText: "What you typed is still here" }),
  ).toBeVisible();
  await send.click();
  await heading(page, "One code, then it is booked");
  expect(await countRequests(sql, asker.email)).toBe(1);
});
