import { expect, test } from "../support/app-desk";
import { violationsOf } from "../support/axe";

test("a manager shares a reply; two who change it at once lose no word of either", async ({
  desk,
}) => {
  const mira = await desk.staff("Mira Soler", "manager");
  const lou = await desk.staff("Lou Haas", "manager");
  const { page } = mira;
  await page.goto("/desk/replies");
  await page.getByText("New reply").click();
  await page.getByLabel("Title").fill("Deadlines");
  await page.getByLabel("Words").fill("Hello {{first name}}, the {{day}} is the last day.");
  await expect(page.getByText("Hello Maya, the {{day}} is the last day.")).toBeVisible();
  await expect(page.getByText("Not a variable we know: {{day}}")).toBeVisible();
  await page.getByLabel("Words").fill("Hello {{first name}}, apply a week before.");
  await page.getByLabel("Everybody who answers this queue").check();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Save reply" }).click();
  await expect(page.getByText("The reply is saved.")).toBeVisible();

  await lou.page.goto("/desk/replies");
  for (const who of [page, lou.page]) await who.getByText("Change Deadlines").click();
  await lou.page.getByLabel("Words").last().fill("Lou’s words.");
  await lou.page.getByRole("button", { name: "Save changes" }).click();
  await expect(lou.page.getByText("The reply is saved.")).toBeVisible();
  await page.getByLabel("Words").last().fill("Mira’s words.");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Saved by somebody else meanwhile")).toBeVisible();
  await expect(page.getByText("Lou’s words.")).toBeVisible();
  await expect(page.getByLabel("Words").last()).toHaveValue("Mira’s words.");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Saved by somebody else meanwhile")).toHaveCount(0);
  await expect(page.getByText("Lou’s words.")).toHaveCount(0);
  await expect(page.getByText("Mira’s words.").first()).toBeVisible();

  // Removing what somebody changed meanwhile shows the change first.
  await lou.page.goto("/desk/replies");
  await lou.page.getByText("Change Deadlines").click();
  await lou.page.getByLabel("Words").last().fill("Lou’s last words.");
  await lou.page.getByRole("button", { name: "Save changes" }).click();
  await expect(lou.page.getByText("Lou’s last words.").first()).toBeVisible();
  await page.getByText("Remove Deadlines").click();
  await page.getByRole("button", { name: "Yes, remove it" }).click();
  await expect(
    page.getByText("Somebody changed this reply meanwhile.", { exact: false }),
  ).toBeVisible();
  await expect(page.getByText("Lou’s last words.").first()).toBeVisible();

  await page.goto("/desk/replies");
  await page.getByText("Remove Deadlines").click();
  await page.getByRole("button", { name: "Yes, remove it" }).click();
  await expect(page.getByText("The reply is removed.", { exact: false })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Deadlines" })).toHaveCount(0);
});

test("a counselor changes own replies and not the shared ones", async ({ desk }) => {
  const wanda = await desk.staff("Wanda Voss");
  await desk.savedReply("Ours", "For all.");
  await desk.savedReply("Mine", "For me.", wanda.id);
  const { page } = wanda;
  await page.goto("/desk/replies");
  await expect(page.getByText("Change Mine")).toBeVisible();
  await expect(page.getByText("Change Ours")).toHaveCount(0);
});
