"use client";
import { ErrorMessage } from "@/components/layout/error-message";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** When a layout below fails there is no frame to stand in. */
export default function ErrorPage({ error, retry }: Props) {
  return (
    <main className="wrap pt-10">
      <ErrorMessage digest={error.digest} retry={retry} />
    </main>
  );
}
