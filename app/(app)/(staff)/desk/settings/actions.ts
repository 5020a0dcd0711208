"use server";
import {
  addHoliday,
  getSettings,
  removeHoliday,
  saveSettings,
  saveStateRule,
} from "@/db/queries/settings";
import { wordsFor } from "@/lib/content/messages";
import { settingsLines } from "@/lib/content/settings-words";
import { parseDay } from "@/lib/domain/calendar";
import { invalid, isAppError } from "@/lib/errors";
import { parsePhone } from "@/lib/phone";
import {
  callHoursOf,
  holidaySchema,
  removeHolidaySchema,
  ruleOf,
  settingsSchema,
  stateRuleSchema,
} from "@/lib/schemas/settings";
import { action, type Stay } from "@/server/action";

const often = { by: "actor", points: 60, seconds: 60 } as const;
const meanwhile = wordsFor({ code: "conflict", reason: "settings_changed_meanwhile" });

export const settingsAction = action(
  settingsSchema,
  { name: "desk.settings", limit: often },
  async (input, actor, { now }) => {
    const phone = parsePhone(input.phone);
    if (!phone) throw invalid("phone_invalid", { field: "phone" });
    const { version, callEarliest: _from, callLatest: _to, ...rest } = input;
    const settings = { ...rest, ...callHoursOf(input), phone };
    try {
      await saveSettings(actor, { version, settings }, now);
    } catch (error) {
      if (!isAppError(error) || error.reason !== "changed_meanwhile") throw error;
      const stored = await getSettings(actor);
      const both: Stay = {
        message: meanwhile,
        values: { stored: settingsLines(stored), version: String(stored.version) },
      };
      return both;
    }
    return "/desk/settings?done=saved";
  },
);

export const addHolidayAction = action(
  holidaySchema,
  { name: "desk.settings.add_holiday", limit: often },
  async ({ heldOn, name }, actor, { now }) => {
    const calls = await addHoliday(actor, { heldOn: parseDay(heldOn) ?? "", name }, now);
    return `/desk/settings?done=holiday&calls=${calls}#holidays`;
  },
);

export const removeHolidayAction = action(
  removeHolidaySchema,
  { name: "desk.settings.remove_holiday", limit: often },
  async ({ heldOn }, actor, { now }) => {
    await removeHoliday(actor, heldOn, now);
    return "/desk/settings?done=removed#holidays";
  },
);

export const stateRuleAction = action(
  stateRuleSchema,
  { name: "desk.settings.state_rule", limit: often },
  async (input, actor, { now }) => {
    const { state, version, source } = input;
    try {
      await saveStateRule(actor, { state, version, source, rule: ruleOf(input) }, now);
    } catch (error) {
      if (!isAppError(error) || error.reason !== "changed_meanwhile") throw error;
      const stored = await getSettings(actor);
      const both: Stay = { message: meanwhile, values: { version: String(stored.version) } };
      return both;
    }
    return "/desk/settings?done=rule#states";
  },
);
