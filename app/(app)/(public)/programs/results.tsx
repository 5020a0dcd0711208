import { programName } from "@/components/program/program-facts";
import { ProgramList } from "@/components/program/program-list";
import { Pagination } from "@/components/ui/pagination";
import type { ProgramPublic } from "@/db/queries/catalog";
import type { KeptItem } from "@/lib/domain/kept";
import { Keep } from "../../../(cached)/keep";
import { type Finder, finderPath, PAGE_SIZE } from "./finder";

type Props = { found: readonly ProgramPublic[]; finder: Finder; kept: readonly KeptItem[] };

/** One page of what was found. A page past the end shows the last one. */
export function Results({ found, finder, kept }: Props) {
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(finder.page, pages);
  const isSaved = (slug: string) =>
    kept.some((item) => item.list === "saved" && item.kind === "program" && item.slug === slug);
  return (
    <>
      <ProgramList
        programs={found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
        level={2}
        controlsOf={(program) => (
          <Keep
            item={{ kind: "program", slug: program.slug, title: programName(program) }}
            from={finderPath(finder, { page })}
            isSaved={isSaved(program.slug)}
            isStacked
          />
        )}
      />
      <Pagination
        page={page}
        pages={pages}
        label="Pages of programs"
        hrefOf={(number) => finderPath(finder, { page: number })}
      />
    </>
  );
}
