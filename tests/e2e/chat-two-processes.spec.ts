import type { Page } from "@playwright/test";
import { startSecondPortal } from "../../scripts/testing/second-portal";
import { testDataFolder } from "../../scripts/testing/test-data";
import { wordsOf } from "../support/app-chat";
import { expect, test } from "../support/app-desk";
import { watchRequests } from "../support/app-requests-watch";
import { giveCookie } from "../support/persona";
import { testPortal } from "../support/server";

/** What each side sends is named by its number, so that order and repetition show. */
const WORDS = /\b(?:ask|say) \d\d\b/g;

test("two browsers chat through two processes while one of them is killed and comes back", {
  tag: "@full",
}, async ({ desk, open, sql, complaints }) => {
  test.setTimeout(120_000);
  // The killed process refuses what its page asks for.
  complaints.allow(/net::ERR_|network error|Failed to fetch|TypeError: .*fetch|status of 50\d/);
  const portal = { folder: testDataFolder("test-pg"), databaseUrl: testPortal().databaseUrl };
  const clockFile = process.env.WAYMARK_TEST_CLOCK ?? "";
  let second = await startSecondPortal(portal, { clockFile });
  try {
    const { page: staff, id } = await desk.staff("Wanda Voss");
    const chat = await desk.chat("Nadia", "ask 00", id);
    const staffRequests = watchRequests(staff);
    const student = await open();
    await giveCookie(student.context(), "__Host-waymark-chat", chat.secret);
    await student.goto(`/talk/chat/${chat.id}`);
    await staff.goto(`${second.url}/desk/inbox/${chat.id}`);
    const studentLog = student.getByRole("log", { name: "Messages" });
    const staffLog = staff.getByRole("log", { name: "Chat with Nadia" });
    const ask = (words: string) => send(student, "Your message", words);
    const say = (words: string) => send(staff, "Reply to Nadia", words);

    for (const turn of ["01", "02", "03"]) {
      await ask(`ask ${turn}`);
      await say(`say ${turn}`);
    }
    await expect(studentLog).toContainText("say 03");
    await expect(staffLog).toContainText("ask 03");

    // A page that is being fetched anew would be opened anew, and without a proxy in front there is
    // nobody to answer; the streams and what is sent are what is tried here.
    await staffRequests.done();
    await second.kill();
    for (const turn of ["04", "05", "06"]) await ask(`ask ${turn}`);
    await expect(studentLog).toContainText("ask 06");
    await say("say 04");
    await expect(staffLog).toContainText("Not sent.");
    second = await startSecondPortal(portal, { clockFile, at: second.port });
    await staffLog.getByRole("button", { name: "Retry" }).click();
    await expect(studentLog).toContainText("say 04");
    // What was said meanwhile comes by itself, once the page has found its process again.
    await expect(staffLog).toContainText("ask 06", { timeout: 45_000 });
    for (const turn of ["07", "08"]) {
      await ask(`ask ${turn}`);
      await say(`say ${turn}`);
    }
    await expect(studentLog).toContainText("say 08");
    await expect(staffLog).toContainText("ask 08");

    const stored = await wordsOf(sql, chat.id);
    expect(stored).toHaveLength(15);
    for (const log of [studentLog, staffLog]) {
      await expect.poll(async () => (await log.innerText()).match(WORDS)).toEqual(stored);
    }
  } finally {
    await second.kill();
  }
});

async function send(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByLabel(label);
  await field.fill(words);
  await field.press("Enter");
  await expect(field).toHaveValue("");
}
