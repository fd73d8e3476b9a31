import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "sqlite", schema: "./src/archive/schema/tables.ts", out: "./migrations" });
