/** Says on every page of the demo that nothing here is real. */
export function DemoBanner({ name }: { name: string }) {
  return (
    <aside aria-label="Demonstration" className="bg-mark-wash text-14 print:border-b">
      <p className="wrap py-2">
        <strong className="text-mark">Demonstration.</strong> {name} does not exist, and neither do
        the people here. Try anything.
      </p>
    </aside>
  );
}
