import { ENGLISH } from "../languages/en/english.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import { onlyDoubtful } from "./doubtful-paragraphs.ts";
import type { ExtractContext } from "./extract.ts";
import { extractIn } from "./extract-in.ts";
import type { Extraction } from "./extraction.ts";
import { readPage } from "./read-page.ts";

/**
 * Reads one article as `extract` does, with a second reader who has a say in what was said, and by whom, where the rules are
 * not sure. The same text, context and version of the reader give the same result on every machine.
 */
export async function readThorough(text: string, context: ExtractContext, reader: SecondReader): Promise<Extraction> {
  const { publishedAt = null, headline = null } = context;
  const hasHeadline = headline !== null;
  const known = { publishedAt, hasHeadline };
  const page = onlyDoubtful(readPage(text, ENGLISH, hasHeadline), extractIn(ENGLISH, text, known), ENGLISH);
  const [opinion] = await reader.read([page]);
  return extractIn(ENGLISH, text, { ...known, ...(opinion === undefined ? {} : { opinion }) });
}
