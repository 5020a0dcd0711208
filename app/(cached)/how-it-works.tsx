const steps = [
  {
    name: "Put programs side by side",
    text: "Prices stand as they are charged, with a total you can compare. Two to four at a time, and the address can be shared.",
    href: "/compare",
    link: "Compare programs",
  },
  {
    name: "Save what you want to think over",
    text: "No account needed. If you sign in later, what you saved comes along.",
    href: "/saved",
    link: "See what you saved",
  },
  {
    name: "Ask a person when you are ready",
    text: "A counselor calls when it suits you, or answers by mail. They see only what you choose to share.",
    href: "/talk",
    link: "Ways to ask",
  },
];

export function HowItWorks() {
  return (
    <section aria-labelledby="how-title" className="mt-16 lg:mt-24">
      <h2 id="how-title" className="text-30 lg:text-42">
        How this works
      </h2>
      <ol className="numbered mt-6 grid gap-x-12 md:grid-cols-3">
        {steps.map(({ name, text, href, link }) => (
          <li key={name} className="border-t border-rule py-6">
            <h3 className="mt-3 text-22 leading-snug">{name}</h3>
            <p className="mt-2 text-16">{text}</p>
            <p className="mt-3 text-16">
              <a href={href} className="link">
                {link}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
