/**
 * Writes docs/api-reference.md from the comments in the source, and the table of filters in docs/cli.md from their
 * declarations:
 *
 *     npm run reference
 *
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs";
import { FILTERS } from "../src/queries/filters.ts";
import { apiReference } from "./api-reference.ts";
import { withFilterTable } from "./filter-table.ts";

writeFileSync("docs/api-reference.md", apiReference("build"));
writeFileSync("docs/cli.md", withFilterTable(readFileSync("docs/cli.md", "utf8"), FILTERS));
