import type { ReactNode } from "react";

type Props = {
  title: string;
  children: ReactNode;
  ways?: readonly { href: string; label: string }[];
};

const usualWays = [
  { href: "/programs", label: "Look through the programs" },
  { href: "/careers", label: "Start from a career" },
  { href: "/talk", label: "Talk to a counselor" },
];

/** A page that can't show what was asked for: says so, and where to go on. */
export function DeadEnd({ title, children, ways = usualWays }: Props) {
  return (
    <div className="py-6 lg:py-14">
      <h1 className="max-w-[18em] text-42 lg:text-60">{title}</h1>
      <div className="measure mt-5 text-22 text-ink-2">{children}</div>
      <ul className="mt-8 grid gap-1">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="link inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
