import { z } from "zod";
import { idField } from "./written-text";

export const importRunSchema = z.object({ id: idField });
