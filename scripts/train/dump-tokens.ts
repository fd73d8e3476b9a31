/**
 * Writes the tokens and sentences of annotated articles, and of the invented passages, for the tagger's teacher,
 * teach-grammar.py.
 *
 *     tsx scripts/train/dump-tokens.ts ARTICLES.jsonl > TOKENS.jsonl
 *
 * @module
 */

import { readTrainingSet, toDocument } from "./articles.ts";
import { withAllTexts } from "./passages/read-passages.ts";

for (const article of withAllTexts(readTrainingSet(process.argv[2] ?? "")).articles) {
  const { tokens, sentences } = toDocument(article);
  const sents = sentences.map(({ firstToken, lastToken }) =>
    tokens
      .slice(firstToken, lastToken)
      .map(({ text }, at) => [tokens.starts[firstToken + at], tokens.ends[firstToken + at], text]),
  );
  process.stdout.write(`${JSON.stringify({ id: article.id, sents })}\n`);
}
