import { languageOf } from "../languages/known/reading.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import { type WeighedRules, weighRules } from "../second-reader/weigh-rules.ts";
import { onlyDoubtful } from "./doubtful-paragraphs.ts";
import type { ExtractContext } from "./extract.ts";
import { extractIn } from "./extract-in.ts";
import type { Extraction } from "./extraction.ts";
import { toArticlePage } from "./to-article-page.ts";

/** Two readings of one article: what the rules read, and what they and a second reader read together. */
export interface BothReadings {
  /** As `extract` gives it. */
  readonly rules: Extraction;
  readonly both: Extraction;
  /** What both together make of the rules' rows, in UTF-16 units of the text. */
  readonly weighed: WeighedRules;
}

/**
 * Reads one article as `extract` does, and again with a second reader who has a say in what was said, and by whom,
 * where the rules are not sure. The same text, context and version of the reader give the same result on every machine.
 */
export async function readBoth(text: string, context: ExtractContext, reader: SecondReader): Promise<BothReadings> {
  const { publishedAt = null, headline = null } = context;
  const hasHeadline = headline !== null;
  const known = { publishedAt, hasHeadline };
  const language = languageOf(null);
  const rules = extractIn(language, text, known);
  const page = onlyDoubtful(toArticlePage(text, language, hasHeadline), rules);
  const [opinion] = await reader.read([page]);
  const { witness, weighed } = weighRules();
  const both = extractIn(language, text, { ...known, witness, ...(opinion === undefined ? {} : { opinion }) });
  return { rules, both, weighed };
}
