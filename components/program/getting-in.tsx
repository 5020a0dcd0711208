import { Notice } from "@/components/ui/notice";
import type { ProgramPublic } from "@/db/queries/catalog";

type Props = { program: Pick<ProgramPublic, "slug" | "admission" | "licensureFor"> };

/** What one needs to be let in, and what is known of the licence that the work asks for. */
export function GettingIn({ program: { slug, admission, licensureFor } }: Props) {
  return (
    <div className="grid gap-6">
      {admission.length > 0 ? (
        <ul className="bullets measure grid gap-2">
          {admission.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="measure">What one needs to be admitted is not published. Ask a counselor.</p>
      )}
      {licensureFor ? (
        <div className="max-w-3xl">
          <Notice tone="mark" title="This work needs a license">
            <p className="measure">
              {licensedWork(licensureFor)} is licensed by each state. Whether this program meets
              what your state asks for is not determined for your state. Before you decide, ask a
              counselor and your state's licensing board.
            </p>
            <p className="no-print mt-2">
              <a href={`/talk/message?program=${slug}`} className="link">
                Ask a counselor about your state
              </a>
            </p>
          </Notice>
        </div>
      ) : null}
    </div>
  );
}

/** "Registered nurse" → "Work as a registered nurse". */
function licensedWork(title: string): string {
  const isAcronym = /^\p{Lu}{2}/u.test(title);
  const name = isAcronym ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return `Work as ${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}
