import { DeadEnd } from "@/components/layout/dead-end";

const ways = [
  { href: "/", label: "Home" },
  { href: "/talk", label: "Talk to a counselor" },
];

/** See not-found.tsx. */
export default function Forbidden() {
  return (
    <main className="wrap pt-10">
      <title>Not allowed</title>
      <DeadEnd title="Your account may not open this" ways={ways}>
        You are signed in, but this page belongs to another role. Nothing was changed.
      </DeadEnd>
    </main>
  );
}
