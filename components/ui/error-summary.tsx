type Props = {
  errors: readonly { name: string; message: string }[];
  /** Words for the whole form, when no single field is to blame. */
  message?: string | null;
};

/** The list of what is wrong, each linked to its field, whose id is its name. */
export function ErrorSummary({ errors, message }: Props) {
  if (errors.length === 0 && !message) return null;
  return (
    <div
      data-error-summary
      tabIndex={-1}
      role="alert"
      className="mb-8 rounded border-2 border-mark bg-mark-wash px-5 py-4"
    >
      <h2 className="text-22">There is a problem</h2>
      {message ? <p className="mt-1">{message}</p> : null}
      {errors.length > 0 ? (
        <ul className="mt-2 grid gap-1">
          {errors.map(({ name, message: words }) => (
            <li key={name}>
              <a href={`#${name}`} className="font-semibold text-mark underline underline-offset-4">
                {words}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
