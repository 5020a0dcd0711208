"use client";
import { ErrorMessage } from "@/components/layout/error-message";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function PublicErrorPage({ error, retry }: Props) {
  return <ErrorMessage digest={error.digest} retry={retry} />;
}
