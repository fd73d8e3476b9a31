/** The tables that drizzle-kit keeps in step with the migrations. */
export * from "./articles.ts";
export * from "./credits.ts";
export * from "./decisions.ts";
export * from "./desk.ts";
export * from "./diagnostics.ts";
export * from "./digests.ts";
export * from "./links.ts";
export * from "./mentions.ts";
export * from "./organisations.ts";
export * from "./people.ts";
export * from "./quote-speakers.ts";
export * from "./quotes.ts";
export * from "./review-draws.ts";
export * from "./runs.ts";
export * from "./sources.ts";
