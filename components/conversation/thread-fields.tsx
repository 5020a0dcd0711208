import { HiddenField } from "@/components/ui/form/fields";

type Props = { conversationId: string; isInPanel: boolean; more?: Record<string, string> };

/** What every form of a thread carries. */
export function threadFields({ conversationId, isInPanel, more }: Props): Record<string, string> {
  return { conversationId, ...(isInPanel ? { in: "panel" } : {}), ...more };
}

export function ThreadFields(props: Props) {
  return Object.entries(threadFields(props)).map(([name, value]) => (
    <HiddenField key={name} name={name} value={value} />
  ));
}
