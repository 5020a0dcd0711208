import { jsonLdText, type JsonLd as Node } from "@/lib/domain/json-ld";

type Props = { nodes: readonly Node[] };

/** What the page says of itself to machines: data, which no browser runs. */
export function JsonLd({ nodes }: Props) {
  return <script type="application/ld+json">{jsonLdText(nodes)}</script>;
}
