/**
 * Writes docs/api-reference.md from the comments in the source:
 *
 *     npm run reference
 *
 * @module
 */
import { writeFileSync } from "node:fs";
import { apiReference } from "./api-reference.ts";

writeFileSync("docs/api-reference.md", apiReference("build/index.d.ts"));
