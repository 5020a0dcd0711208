import { expect, test } from "../support/app-desk";

test("a chat is offered to a colleague with a reason, and a manager takes it over", async ({
  desk,
  complaints,
}) => {
  // Whoever lost a chat asks once more, in case another cookie opens it.
  complaints.allow(/\/events\?after=\d+ .*status of 404/);
  const wanda = await desk.staff("Wanda Voss");
  const ivo = await desk.staff("Ivo Brandt");
  const mira = await desk.staff("Mira Soler", "manager");
  const chat = await desk.chat("Nadia", "Is there aid for veterans?", wanda.id);

  await ivo.page.goto("/desk/inbox");
  await ivo.page.getByRole("button", { name: "I’m available" }).click();
  await expect(ivo.page.getByText("Available · 0 of 3 chats")).toBeVisible();
  await wanda.page.goto(`/desk/inbox/${chat.id}`);
  await wanda.page.getByText("Transfer", { exact: true }).first().click();
  await wanda.page.getByRole("button", { name: "Transfer" }).click();
  const summary = wanda.page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toContainText("Say why in a few words");
  const to = wanda.page.getByLabel("To", { exact: true });
  await to.selectOption({ label: "Ivo Brandt: available, room for 3" });
  await wanda.page.getByLabel("Why").fill("Ivo knows veterans’ aid");
  await wanda.page.getByRole("button", { name: "Transfer" }).click();
  await expect(wanda.page.getByText("You gave the chat on.", { exact: false })).toBeVisible();

  // Offered first, by its own words; the words of the chat are not open before the claim.
  await ivo.page.goto("/desk/inbox?view=unassigned");
  const offered = ivo.page
    .getByRole("list", { name: "Unassigned, chats" })
    .getByRole("link")
    .first();
  await expect(offered).toContainText("Offered to you");
  await offered.click();
  await ivo.page.getByRole("button", { name: "Claim" }).click();
  await expect(ivo.page.getByRole("log")).toContainText("Is there aid for veterans?");
  const why = ivo.page.getByRole("complementary", { name: "Person" });
  await expect(why).toContainText("Wanda Voss offered it to Ivo Brandt");
  await expect(why).toContainText("Ivo knows veterans’ aid");

  // A colleague has no way to it; the manager reads, and takes it over with a reason.
  await mira.page.goto(`/desk/inbox/${chat.id}?view=all`);
  await expect(mira.page.getByRole("log")).toContainText("Is there aid for veterans?");
  await expect(mira.page.getByLabel("Reply to Nadia")).toHaveCount(0);
  await mira.page.getByText("Take over", { exact: true }).first().click();
  await mira.page.getByLabel("Why you take it over").fill("Ivo’s shift ends");
  await mira.page.getByRole("button", { name: "Take over" }).click();
  await expect(mira.page.getByLabel("Reply to Nadia")).toBeVisible();

  // Whoever had it loses it while they look at it.
  await expect(ivo.page.getByLabel("Reply to Nadia")).toHaveCount(0);
  await expect(ivo.page.getByText("Is there aid for veterans?")).toHaveCount(0);
});

test("two press Claim: the second is told who was faster", async ({ desk, complaints }) => {
  complaints.allow(/api\/desk\/events .*ERR_FAILED/);
  const wanda = await desk.staff("Wanda Voss");
  const ivo = await desk.staff("Ivo Brandt");
  const chat = await desk.chat("Nadia", "Hello?");
  await wanda.page.goto(`/desk/inbox/${chat.id}?view=unassigned`);
  // Ivo's page hears of nothing: he presses on what he saw.
  await ivo.page.route("**/api/desk/events", (route) => route.abort());
  await ivo.page.goto(`/desk/inbox/${chat.id}?view=unassigned`);
  await wanda.page.getByRole("button", { name: "Claim" }).click();
  await expect(wanda.page.getByLabel("Reply to Nadia")).toBeVisible();
  await ivo.page.getByRole("button", { name: "Claim" }).click();
  await expect(ivo.page.getByText("Wanda claimed this a moment ago.")).toBeVisible();
  await ivo.page.reload();
  await expect(ivo.page.getByText("Wanda Voss has it").first()).toBeVisible();
});
