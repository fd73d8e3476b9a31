/**
 * Extracts annotated articles with the weights of the tree that this program is in. Prints a line for each, with its
 * id.
 *
 *     tsx scripts/train/extract-articles.ts ARTICLES.jsonl >> EXTRACTIONS.ndjson
 *
 * @module
 */

import { extract } from "../../src/extract/extract.ts";
import { readTrainingSet } from "./articles.ts";

for (const { id, text } of readTrainingSet(process.argv[2] ?? "").articles)
  process.stdout.write(`${JSON.stringify({ id, ...extract(text) })}\n`);
