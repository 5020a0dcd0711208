"use client";
import "./globals.css";
import { ErrorMessage } from "@/components/layout/error-message";
import { fontVariables } from "@/components/layout/fonts";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** When a root layout itself fails. The framework's own page has an inline style, which the policy blocks. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <main className="wrap pt-10">
          <ErrorMessage digest={error.digest} retry={retry} />
        </main>
      </body>
    </html>
  );
}
