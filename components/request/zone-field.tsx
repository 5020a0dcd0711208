"use client";
import { useEffect, useRef } from "react";
import { SelectField } from "@/components/ui/form/fields";
import { zoneChoices } from "@/lib/content/zones";

/**
 * The person's own time zone. What the school's clock says is no answer: without one from the
 * person or their browser nothing is chosen beforehand, and the form asks for it.
 */
export function ZoneField({ zone }: { zone: string | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const select = box.current?.querySelector("select");
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (select?.value === "" && [...select.options].some(({ value }) => value === own)) {
      select.value = own;
    }
  }, []);
  return (
    <div ref={box}>
      <SelectField
        name="zone"
        label="Your time zone"
        hint="So that we call at the hour you mean."
        options={zoneChoices(zone)}
        defaultValue={zone ?? ""}
      />
    </div>
  );
}
