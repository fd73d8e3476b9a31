// Writes the tokens and sentences of training articles for the teacher of the tagger.
// Usage (after a build): node scripts/train/dump-tokens.mjs ARTICLES.jsonl TOKENS.jsonl [DIST]
import { writeFileSync } from "node:fs";
import { readArticles } from "./read-articles.mjs";

const [articles, out, dist] = process.argv.slice(2);
const lines = [];
for await (const { id, document } of readArticles(articles, dist)) {
  const { tokens, sentences } = document;
  const sents = sentences.map((s) => tokens.slice(s.firstToken, s.lastToken).map((t) => [t.start, t.end, t.text]));
  lines.push(JSON.stringify({ id, sents }));
}
writeFileSync(out, `${lines.join("\n")}\n`);
