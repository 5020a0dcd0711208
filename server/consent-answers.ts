// The answer to the consent boxes, with the words that stood beside them: a receipt made from it
// later is what was shown, whatever the school is called or the words are by then.
import "server-only";
import { getInstitution } from "@/db/queries/institution";
import {
  type BoxChannel,
  CONSENT_VERSION,
  consentWords,
  shownConsents,
} from "@/lib/domain/consents";
import type { DraftAnswers } from "@/lib/domain/journey";
import { invalid } from "@/lib/errors";
import type { ActionContext } from "./action";

/** Throws consent_words_changed when other words stood on the page than would be stored. */
export async function consentAnswers(
  { consents, consentsShown }: { consents: BoxChannel[]; consentsShown?: string | undefined },
  { now, address, userAgent }: ActionContext,
): Promise<DraftAnswers> {
  const { name } = await getInstitution();
  if (consents.length > 0 && consentsShown !== shownConsents(name)) {
    throw invalid("consent_words_changed", { field: "consents" });
  }
  return {
    consents,
    consentTexts: Object.fromEntries(
      consents.map((channel) => [channel, consentWords(channel, name)]),
    ),
    consentVersion: CONSENT_VERSION,
    consentsAsked: true,
    consentsAnsweredAt: now.toISOString(),
    consentAddress: address,
    consentUserAgent: userAgent,
  };
}
