import { DeadEnd } from "@/components/layout/dead-end";
import { PublicFrame } from "./public-frame";

const ways = [
  { href: "/", label: "Home" },
  { href: "/talk", label: "Talk to a counselor" },
];

export default function Forbidden() {
  return (
    <PublicFrame>
      <title>Not allowed</title>
      <DeadEnd title="Your account may not open this" ways={ways}>
        You are signed in, but this page belongs to another role. Nothing was changed.
      </DeadEnd>
    </PublicFrame>
  );
}
