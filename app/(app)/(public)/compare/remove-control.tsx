import { programName } from "@/components/program/program-facts";
import { Button, ButtonLink } from "@/components/ui/button";
import type { ProgramPublic } from "@/db/queries/catalog";
import { uncompareAction } from "../../../(cached)/actions";

type Props = {
  program: ProgramPublic;
  /** The comparison without this program. */
  path: string;
  isMine: boolean;
};

/** Out of my own list it is taken by a form; out of a shared address just by another address. */
export function RemoveControl({ program, path, isMine }: Props) {
  const label = `Remove ${programName(program)}`;
  if (!isMine) {
    return (
      <ButtonLink href={path} variant="quiet" aria-label={label} className="px-2">
        Remove
      </ButtonLink>
    );
  }
  return (
    <form action={uncompareAction}>
      <input type="hidden" name="kind" value="program" />
      <input type="hidden" name="slug" value={program.slug} />
      <input type="hidden" name="from" value={path} />
      <Button variant="quiet" aria-label={label} className="px-2">
        Remove
      </Button>
    </form>
  );
}
