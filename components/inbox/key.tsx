/** The key of a button, shown on it; hidden where single keys are switched off. */
export function Key({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded-[3px] border border-current px-1 font-sans text-14 leading-tight font-normal noscript:hidden pointer-coarse:hidden [[data-keys=off]_&]:hidden"
    >
      {name}
    </span>
  );
}
