import type { Metadata } from "next";
import { forbidden } from "next/navigation";
import { Answer } from "@/components/ui/answer";
import { getSettings, listHolidays, listStateRules } from "@/db/queries/settings";
import { can } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { zoneOptions } from "@/lib/content/zones";
import { localDate } from "@/lib/domain/zones";
import { phoneText } from "@/lib/phone";
import { requireStaff } from "@/server/session";
import { settingsAction } from "./actions";
import { Holidays } from "./holidays";
import { SettingsForm } from "./settings-form";
import { StateRules } from "./state-rules";

// The forms set the title: they say "Error: " first when there is a problem.
export const metadata: Metadata = { title: null };

const done: Record<string, string> = {
  saved: "The settings are saved. Times and promises follow them from now on.",
  holiday: "The holiday is in the calendar.",
  removed: "The holiday is gone. Calls are offered on that day again.",
  rule: "The state’s rule is saved. The next decision about a call follows it.",
};

function doneWords(key: unknown, calls: unknown): string | null {
  const words = typeof key === "string" ? done[key] : undefined;
  if (!words) return null;
  const booked = key === "holiday" ? Number(calls) : 0;
  if (!(booked > 0)) return words;
  return `${words} ${booked === 1 ? "One call is" : `${booked} calls are`} booked on that day and stay${booked === 1 ? "s" : ""} booked: see to them under Callbacks.`;
}

export default async function SettingsPage({ searchParams }: PageProps<"/desk/settings">) {
  const actor = await requireStaff("/desk/settings");
  if (!can(actor, "settings.edit")) forbidden();
  const settings = await getSettings(actor);
  const [asked, days, rules] = await Promise.all([
    searchParams,
    listHolidays(actor, localDate(now(), settings.zone)),
    listStateRules(actor),
  ]);
  const words = doneWords(asked.done, asked.calls);
  return (
    <div className="min-w-0 px-4 py-6 lg:px-8">
      <h1 className="text-30">Settings</h1>
      {words ? (
        <div className="mt-5 max-w-2xl">
          <Answer>{words}</Answer>
        </div>
      ) : null}
      <section aria-labelledby="calls" className="mt-6">
        <h2 id="calls" className="text-22">
          Calls and chats
        </h2>
        <SettingsForm
          settings={settings}
          phone={phoneText(settings.phone)}
          zones={zoneOptions(settings.zone)}
          action={settingsAction}
        />
      </section>
      <Holidays days={days} />
      <StateRules rules={rules} />
    </div>
  );
}
