import { DataTable } from "@/components/ui/data-table";
import type { CoursePublic } from "@/db/queries/catalog";

type Props = {
  courses: readonly CoursePublic[];
  name: string;
  /** How many the program has, as published; a shorter list says that it is not all of them. */
  counts: readonly number[];
};

/** The courses in their order; credits only as far as they are published. */
export function CourseList({ courses, name, counts }: Props) {
  if (courses.length === 0) return null;
  const hasCredits = courses.some(({ credits }) => credits !== null);
  const isWhole = counts.includes(courses.length);
  return (
    <div className="mt-8 max-w-3xl text-16">
      <DataTable caption={`${isWhole ? "The" : "Some of the"} courses of ${name}`}>
        <thead>
          <tr>
            <th scope="col">Course</th>
            {hasCredits ? <th scope="col">Credits</th> : null}
          </tr>
        </thead>
        <tbody>
          {courses.map(({ title, about, credits }) => (
            <tr key={title}>
              <th scope="row">
                {title}
                {about ? (
                  <span className="mt-0.5 block font-normal text-ink-2">{about}</span>
                ) : null}
              </th>
              {hasCredits ? <td>{credits ?? "Not published"}</td> : null}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
