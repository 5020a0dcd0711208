import type { DeskDay } from "@/lib/content/desk-hours";
import { footerNavigation } from "@/lib/content/navigation";
import { DeskHours } from "./desk-hours";
import { PhoneLink } from "./phone-link";

type Props = {
  institution: { name: string; tagline: string; phone: string; zone: string };
  week: readonly DeskDay[];
};

export function SiteFooter({ institution, week }: Props) {
  return (
    <footer className="border-t border-rule text-16 text-ink-2">
      <div className="wrap grid gap-x-12 gap-y-8 py-10 md:grid-cols-[2fr_1fr_1fr] lg:py-14 print:py-4">
        <div>
          <p className="font-serif text-22 font-medium text-ink">{institution.name}</p>
          <p className="measure mt-1">{institution.tagline}</p>
        </div>
        <nav aria-label="Footer" className="no-print">
          <ul>
            {footerNavigation.map(({ href, label }) => (
              <li key={href}>
                <a
                  href={href}
                  className="inline-flex min-h-9 items-center underline-offset-4 hover:text-accent"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="text-14">
          <p className="mb-2 text-16">
            <PhoneLink phone={institution.phone} />
          </p>
          <DeskHours week={week} zone={institution.zone} />
        </div>
      </div>
      <div className="wrap text-14">
        <p className="border-t border-rule py-5">
          Runs on Waymark, open-source software under the Apache License 2.0.
        </p>
      </div>
    </footer>
  );
}
