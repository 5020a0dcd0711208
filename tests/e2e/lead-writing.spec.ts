import { randomBytes } from "node:crypto";
import { expect, test } from "../support/app-desk";
import { frozenTime } from "../support/clock";

test("what is being typed on a request stays, whatever else happens on it; a form starts empty when its own words stand on the timeline", async ({
  desk,
  sql,
}) => {
  const { page } = await desk.staff("Wanda Voss");
  const colleague = await desk.staff("Odo Brandt");
  const id = await desk.request("Nadia");
  await page.goto(`/desk/leads/${id}`);
  await page.getByRole("button", { name: "Claim" }).click();
  await expect(page.getByText("This is yours now.", { exact: false })).toBeVisible();
  const timeline = page.getByRole("region", { name: "Timeline" });
  const reply = page.getByLabel("Your words to Nadia");
  const note = page.getByLabel("Note for the desk");
  await page.locator("#write-reply > summary").click();
  await reply.fill("Dear Nadia, ");
  await note.fill("Asked about ");

  const writes = { author_id: colleague.id, request_id: id, created_at: new Date(frozenTime) };
  const key = () => randomBytes(9).toString("base64url");
  await sql`insert into notes ${sql({ ...writes, id: key(), submit_key: key(), body: "Called the office." })}`;
  await sql`insert into replies ${sql({ ...writes, id: key(), submit_key: key(), body: "I look into it." })}`;
  const step = page.getByLabel("What happens next");
  await page.locator("#write-step > summary").click();
  await step.fill("Send the transcript.");
  await page.getByRole("button", { name: "Add next step" }).click();
  await expect(timeline.getByText("Send the transcript.")).toBeVisible();
  await expect(timeline.getByText("Called the office.")).toBeVisible();
  await expect(timeline.getByText("I look into it.")).toBeVisible();
  await expect(reply).toHaveValue("Dear Nadia, ");
  await expect(note).toHaveValue("Asked about ");
  await expect(step).toHaveValue("");

  // A call that comes in meanwhile, too.
  await page.getByRole("button", { name: "They called us" }).click();
  await page.getByRole("radio", { name: "Reached" }).check();
  await page.getByRole("button", { name: "Save outcome" }).click();
  await expect(timeline.getByText("Nadia called Wanda Voss:")).toBeVisible();
  await expect(reply).toHaveValue("Dear Nadia, ");
  await expect(note).toHaveValue("Asked about ");

  await page.getByRole("button", { name: "Send reply" }).click();
  await expect(timeline.getByText("Dear Nadia,")).toBeVisible();
  await expect(reply).toHaveValue("");
  await expect(note).toHaveValue("Asked about ");
});
