import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ZoneForm } from "@/components/callback/zone-form";
import { ThreadOffers } from "@/components/conversation/thread-offers";
import { ZoneField } from "@/components/request/zone-field";
import { FormContext } from "@/components/ui/form/form-context";
import { zoneChoices } from "@/lib/content/zones";
import { threadCallSchema, threadTimeSchema } from "@/lib/schemas/chat-forms";
import { timeSchema } from "@/lib/schemas/journey";

const school = "America/New_York";
const tools = { values: {}, errorOf: () => undefined, fieldId: (name: string) => name };
const inForm = (zone: string | null) =>
  createElement(
    FormContext,
    { value: { ...tools, isPending: false } },
    createElement(ZoneField, { zone }),
  );
const chosenIn = (html: string) =>
  [...html.matchAll(/<option[^>]*value="([^"]*)"[^>]*>/g)]
    .filter(([tag]) => tag.includes("selected"))
    .map(([, value]) => value);

describe("nobody's time zone is guessed from the school's", () => {
  test("without one the first option asks, and only a zone that was said is chosen", () => {
    expect(zoneChoices(null)[0]).toEqual({ value: "", label: "Choose your time zone" });
    expect(zoneChoices("America/Denver").map(({ value }) => value)).not.toContain("");
    const form = { label: "Your time zone", path: "/talk/callback/time", keep: {} };
    const unsaid = [createElement(ZoneForm, { ...form, zone: null }), inForm(null)];
    for (const field of unsaid) expect(chosenIn(renderToStaticMarkup(field))).toEqual([""]);
    const said = inForm("America/Denver");
    expect(chosenIn(renderToStaticMarkup(said))).toEqual(["America/Denver"]);
  });

  test("an offered time sends a zone only when the person or their browser said it", () => {
    const offers = (isZoneStated: boolean) =>
      renderToStaticMarkup(
        createElement(ThreadOffers, {
          slots: [{ startsAt: new Date("2026-11-19T15:00:00Z") }] as never,
          zone: school,
          isZoneStated,
          schoolZone: school,
          conversationId: "c",
          isInPanel: false,
          action: async () => undefined,
          moreHref: "/more",
          mailHref: "/mail",
        }),
      );
    expect(offers(false)).not.toContain('name="zone"');
    expect(offers(false)).toContain("Times are Eastern time");
    expect(offers(true)).toContain('name="zone"');
  });

  test("the forms that book need one and say so", () => {
    const slotStartsAt = "2026-11-19T15:00:00Z";
    const wordsOf = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
      result.error?.issues.filter(({ path }) => path[0] === "zone").map(({ message }) => message);
    for (const zone of [undefined, ""]) {
      expect(wordsOf(timeSchema.safeParse({ slotStartsAt, zone }))).toEqual([
        "Choose your time zone.",
      ]);
      expect(wordsOf(threadCallSchema.safeParse({ zone }))).toEqual(["Choose your time zone."]);
    }
    expect(
      threadTimeSchema.safeParse({ conversationId: "c".repeat(22), slotStartsAt }).success,
    ).toBe(true);
  });
});
