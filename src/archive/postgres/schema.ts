import * as tables from "../schema/tables.ts";
import { toPostgres } from "./mirror.ts";

/*
 * The tables from which drizzle-kit writes `migrations-postgres/`. It takes whatever a file exports by name.
 */
export const articleBands = toPostgres(tables.articleBands);
export const articleBlocks = toPostgres(tables.articleBlocks);
export const articleDigests = toPostgres(tables.articleDigests);
export const articleFacts = toPostgres(tables.articleFacts);
export const articleLabels = toPostgres(tables.articleLabels);
export const articleLinks = toPostgres(tables.articleLinks);
export const articlePages = toPostgres(tables.articlePages);
export const articlePlaces = toPostgres(tables.articlePlaces);
export const articleSketches = toPostgres(tables.articleSketches);
export const articleSpans = toPostgres(tables.articleSpans);
export const articles = toPostgres(tables.articles);
export const credits = toPostgres(tables.credits);
export const decisionBearers = toPostgres(tables.decisionBearers);
export const decisionFaults = toPostgres(tables.decisionFaults);
export const decisions = toPostgres(tables.decisions);
export const decisionsPending = toPostgres(tables.decisionsPending);
export const diagnostics = toPostgres(tables.diagnostics);
export const mentions = toPostgres(tables.mentions);
export const organisationNames = toPostgres(tables.organisationNames);
export const organisations = toPostgres(tables.organisations);
export const originals = toPostgres(tables.originals);
export const people = toPostgres(tables.people);
export const personNames = toPostgres(tables.personNames);
export const quoteAddresses = toPostgres(tables.quoteAddresses);
export const quoteSpans = toPostgres(tables.quoteSpans);
export const quoteSpeakers = toPostgres(tables.quoteSpeakers);
export const quotes = toPostgres(tables.quotes);
export const receipts = toPostgres(tables.receipts);
export const reviewDraws = toPostgres(tables.reviewDraws);
export const runs = toPostgres(tables.runs);
export const slugRedirects = toPostgres(tables.slugRedirects);
export const stories = toPostgres(tables.stories);
export const tombstones = toPostgres(tables.tombstones);
export const utterancePrints = toPostgres(tables.utterancePrints);
