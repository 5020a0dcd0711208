import { z } from "zod";

/** "Stop contacting me" asks nothing: one click. */
export const stopSchema = z.object({});
