import type { ChannelState } from "@/db/queries/my-consents";
import { channelTitles, stopLabels, unspokenWords } from "@/lib/content/privacy-words";
import type { ConsentChannel } from "@/lib/domain/consents";
import type { FormState } from "@/lib/form-state";
import { dayAndTime } from "@/lib/format";
import { SettingRow } from "./setting-row";
import { StopForm } from "./stop-form";

type Props = {
  channels: ChannelState[];
  canStop: boolean;
  zone: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Each way to be reached with the person's last word on it, and beside it the way to end all. */
export function ChannelList({ channels, canStop, zone, action }: Props) {
  const stop = (channel: ConsentChannel) => <StopForm action={action} channel={channel} />;
  return (
    <ul className="mt-5 border-t border-rule">
      {channels.map((state) => (
        <SettingRow
          key={state.channel}
          title={channelTitles[state.channel]}
          control={state.canStop ? stop(state.channel) : null}
        >
          {stateOf(state, zone)}
        </SettingRow>
      ))}
      <SettingRow title="All of it" control={canStop ? stop("all") : null}>
        {canStop
          ? `“${stopLabels.all}” ends every channel at once, also about requests that are still open.`
          : "Everything is stopped. You can ask us something new whenever you like."}
      </SettingRow>
    </ul>
  );
}

function stateOf({ channel, isGiven, since }: ChannelState, zone: string): string {
  if (isGiven === null || !since) return unspokenWords[channel];
  return `You ${isGiven ? "agreed" : "said stop"} on ${dayAndTime(since, zone)}.`;
}
