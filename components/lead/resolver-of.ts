"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import type { FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";

/** The form's own schema as its check in the browser: the same words as the server's. */
export function resolverOf(schema: z.ZodObject): Resolver<FieldValues> {
  return zodResolver(schema);
}
