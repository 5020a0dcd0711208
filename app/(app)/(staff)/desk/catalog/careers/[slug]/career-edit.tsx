import { CareerForm } from "@/components/catalog/career-form";
import { EditUnderWay } from "@/components/catalog/edit-under-way";
import { FigureOffers } from "@/components/catalog/figure-offers";
import { listOffers } from "@/db/queries/adopt-figures";
import type { CatalogEdit } from "@/db/queries/catalog-edit";
import type { Actor } from "@/lib/auth/actor";
import { careerPartWords } from "@/lib/content/career-edit-words";
import { careerGaps } from "@/lib/content/career-gaps";
import { careerDifferences } from "@/lib/domain/career-differences";
import { moveRevisionAction } from "../../actions";
import { adoptFiguresAction, saveCareerAction } from "../actions";
import { loadProgramChoices } from "./load";

type Props = { actor: Actor; edit: CatalogEdit<"career">; zone: string };

/** The edit under way and what it changes, the newest figures beside the stated ones, the form. */
export async function CareerEdit({ actor, edit: { slug, content, open }, zone }: Props) {
  const entry = open?.content ?? content;
  const version = open?.version ?? 0;
  const [programs, offers] = await Promise.all([
    loadProgramChoices(actor, entry),
    listOffers(actor, entry),
  ]);
  return (
    <>
      {open ? (
        <EditUnderWay
          kind="career"
          slug={slug}
          open={open}
          differences={careerDifferences(content, open.content)}
          words={careerPartWords}
          problems={careerGaps(open.content)}
          zone={zone}
          action={moveRevisionAction}
        />
      ) : null}
      <section aria-labelledby="newer" className="mt-8 max-w-4xl">
        <h2 id="newer" className="text-22">
          Newer official figures
        </h2>
        <FigureOffers slug={slug} version={version} offers={offers} action={adoptFiguresAction} />
      </section>
      <section aria-labelledby="write" className="mt-8">
        <h2 id="write" className="text-22">
          {open ? "Go on with the edit" : "Edit"}
        </h2>
        <CareerForm
          number={open?.number ?? 0}
          slug={slug}
          version={version}
          entry={entry}
          programs={programs}
          documentTitle={`${content.title} · Careers · Desk`}
          action={saveCareerAction}
        />
      </section>
    </>
  );
}
