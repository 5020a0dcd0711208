import { defineConfig } from "drizzle-kit";

// `npm run db:generate -- --name what-changed` writes a migration from the schema; it needs no database.
export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/index.ts",
  casing: "snake_case",
  out: "./db/migrations",
  strict: true,
});
