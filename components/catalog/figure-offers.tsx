"use client";
import { FieldError } from "@/components/ui/field/field-parts";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField, SubmitButton } from "@/components/ui/form/fields";
import { useFormTools } from "@/components/ui/form/form-context";
import type { Offer } from "@/lib/domain/adopt-figures";
import type { FormState } from "@/lib/form-state";
import { FigureOffer } from "./figure-offer";

type Props = {
  slug: string;
  version: number;
  offers: readonly Offer[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** What is stated beside what the newest releases say. Adopting changes the edit, no public page. */
export function FigureOffers({ slug, version, offers, action }: Props) {
  if (offers.length === 0) {
    return (
      <p className="measure mt-2">
        No release is imported that has pay or a projection of its occupation.
      </p>
    );
  }
  const isAllAdopted = offers.every(({ isAdopted }) => isAdopted);
  return (
    <ActionForm action={action} id="adopt" stand={String(version)} className="mt-2">
      <HiddenField name="slug" value={slug} />
      <HiddenField name="version" value={String(version)} />
      <p className="measure mb-4 text-ink-2">
        {isAllAdopted
          ? "What is stated is what the newest releases say."
          : "A figure comes with its whole passport. What a source does not publish stays unpublished. Save what you have typed below first: adopting opens the form anew."}
      </p>
      <KindsError />
      <ul>
        {offers.map((offer, at) => (
          <FigureOffer key={offer.kind} offer={offer} isFirst={at === 0} />
        ))}
      </ul>
      {isAllAdopted ? null : (
        <div className="border-t border-rule pt-4">
          <SubmitButton variant="outline" size="desk">
            Adopt into the edit
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}

function KindsError() {
  const { errorOf, fieldId } = useFormTools();
  return <FieldError name={fieldId("kinds")} error={errorOf("kinds")} />;
}
