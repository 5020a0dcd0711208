import { expect, test } from "vitest";
import { noticeAnswer, renderNotice } from "../../../server/notice-page.mjs";
import { outdatedFormNotice, unavailableNotice } from "../../../server/notices.mjs";
import { typedFields } from "../../../server/request-body.mjs";

test("what was typed is shown back, escaped, without the form's plumbing", async () => {
  const form = new FormData();
  form.set("$ACTION_ID_40", "");
  form.set("_version", "3");
  form.set("csrfToken", "secret");
  form.set("preferredName", '<img src=x onerror="1">');
  form.set("note", "line 1\nline 2");
  form.set("empty", " ");
  form.set("file", new File(["x"], "x.txt"));
  const request = new Response(form);
  const body = Buffer.from(await request.arrayBuffer());
  const fields = await typedFields(body, request.headers.get("content-type") ?? undefined);
  expect(fields?.map(({ name }) => name)).toEqual(["preferredName", "note"]);
  const page = renderNotice(outdatedFormNotice(fields ?? [], '/talk/message?a="b'));
  expect(page).not.toContain("<img");
  expect(page).not.toContain("<script");
  expect(page).toContain("Preferred name");
  expect(page).toContain('href="/talk/message?a=&#34;b"');
});

test("a body that is no form shows nothing, and one that is cut off is told apart", async () => {
  expect(await typedFields(Buffer.from("{}"), "application/json")).toEqual([]);
  expect(await typedFields(Buffer.from("x"), undefined)).toEqual([]);
  expect(await typedFields(Buffer.from("x"), "multipart/form-data; boundary=y")).toBeNull();
  expect(await typedFields(Buffer.from("--x\r\n"), "multipart/form-data; boundary=x")).toBeNull();
  expect(await typedFields(Buffer.from("--x--\r\n"), "multipart/form-data; boundary=x")).toEqual(
    [],
  );
});

test("a program that asks while the database is away is told in its own form, on any site", () => {
  const { status, headers, body } = noticeAnswer({
    ...unavailableNotice([], false),
    isProblem: true,
  });
  expect(status).toBe(503);
  expect(headers).toMatchObject({
    "content-type": "application/problem+json",
    "access-control-allow-origin": "*",
    "retry-after": 10,
  });
  expect(JSON.parse(body.toString())).toMatchObject({ status: 503, type: "about:blank" });
});
