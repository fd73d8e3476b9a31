import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./src/archive/postgres/schema.ts",
  out: "./migrations-postgres",
});
