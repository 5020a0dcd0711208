import { ChoiceField, HiddenField } from "@/components/ui/form/fields";
import { type BoxChannel, boxChannels, consentWords, shownConsents } from "@/lib/domain/consents";

type Props = { legend: string; institutionName: string; defaultValue: BoxChannel[] | undefined };

/** One box for each channel, none ticked. What was shown is posted along, for the receipt. */
export function ConsentBoxes({ legend, institutionName, defaultValue }: Props) {
  return (
    <>
      <HiddenField name="consentsShown" value={shownConsents(institutionName)} />
      <ChoiceField
        name="consents"
        legend={legend}
        isMultiple
        isOptional
        options={boxChannels.map((channel) => ({
          value: channel,
          label: consentWords(channel, institutionName),
        }))}
        defaultValue={defaultValue}
      />
    </>
  );
}
