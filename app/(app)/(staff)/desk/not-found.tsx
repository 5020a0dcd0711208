import { DeadEnd } from "@/components/layout/dead-end";

const ways = [
  { href: "/desk/leads", label: "Unclaimed requests" },
  { href: "/desk/leads?view=mine", label: "Your requests" },
];

export default function DeskNotFound() {
  return (
    <div className="px-4 lg:px-8">
      <title>Not found · Desk</title>
      <DeadEnd title="This is not open to you" ways={ways}>
        It may not exist, belong to another queue, or a colleague may have claimed it since you got
        the link. If the person is on the phone, open it by the reference they read out.
      </DeadEnd>
    </div>
  );
}
