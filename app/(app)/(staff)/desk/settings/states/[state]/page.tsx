import type { Metadata } from "next";
import Link from "next/link";
import { forbidden, notFound } from "next/navigation";
import { getSettings, listStateRules } from "@/db/queries/settings";
import { can } from "@/lib/auth/permissions";
import { stateName } from "@/lib/content/state-names";
import { typedRule } from "@/lib/schemas/settings";
import { requireStaff } from "@/server/session";
import { stateRuleAction } from "../../actions";
import { RuleForm } from "./rule-form";

export const metadata: Metadata = { title: null };

type Props = PageProps<"/desk/settings/states/[state]">;

export default async function StateRulePage({ params }: Props) {
  const { state } = await params;
  const actor = await requireStaff(`/desk/settings/states/${encodeURIComponent(state)}`);
  if (!can(actor, "settings.edit")) forbidden();
  const [{ version }, rules] = await Promise.all([getSettings(actor), listStateRules(actor)]);
  const row = rules.find((one) => one.state === state);
  if (!row) notFound();
  const name = stateName(state);
  return (
    <div className="px-4 py-6 lg:px-8">
      <p className="mb-3 text-14">
        <Link href="/desk/settings#states" prefetch={false} className="link">
          Settings
        </Link>
      </p>
      <h1 className="text-30">Calling law of {name}</h1>
      <RuleForm
        title={`Calling law of ${name} · Desk`}
        state={state}
        version={version}
        typed={typedRule(row.rule)}
        maxPerDay={row.rule.maxPerDay}
        isClosedOnHolidays={row.rule.isClosedOnHolidays}
        source={row.source}
        action={stateRuleAction}
      />
    </div>
  );
}
