// Learns the part-of-speech tagger: src/lexicon/weights/tagger.ts and word-tags.ts.
// Usage (after a build): node scripts/train/train-tagger.mjs ARTICLES.jsonl LABELS.jsonl OUT_FOLDER [DIST] [TEST_ARTICLES TEST_LABELS]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asLiteral, packWeights, quantize } from "./pack-weights.mjs";
import { load, readArticles, seeded, shuffled } from "./read-articles.mjs";

const [articles, labels, out, dist, testArticles, testLabels] = process.argv.slice(2);
const T = await load(dist, "grammar/tags.js");
const F = await load(dist, "grammar/tag-features.js");
const { certainTag, OPEN_TAGS } = await load(dist, "grammar/tag-words.js");
const ROUNDS = 6;
const LEAST_COUNT = Number(process.env.COMMON ?? 15);
const PURITY = Number(process.env.PURITY ?? 0.99);

const PENN = {
  NN: T.NOUN,
  NNS: T.NOUN,
  NNP: T.NAME,
  NNPS: T.NAME,
  PRP: T.PRONOUN,
  PRP$: T.OWNER,
  WP$: T.WH_WORD,
  DT: T.DETERMINER,
  PDT: T.DETERMINER,
  JJ: T.ADJECTIVE,
  JJR: T.ADJECTIVE,
  JJS: T.ADJECTIVE,
  RB: T.ADVERB,
  RBR: T.ADVERB,
  RBS: T.ADVERB,
  VBD: T.PAST,
  VBN: T.PARTICIPLE,
  VBG: T.GERUND,
  VB: T.BASE,
  VBP: T.PRESENT,
  VBZ: T.PRESENT_THIRD,
  MD: T.MODAL,
  IN: T.PREPOSITION,
  TO: T.TO,
  WDT: T.WH_WORD,
  WP: T.WH_WORD,
  WRB: T.WH_WORD,
  CC: T.CONJUNCTION,
  CD: T.NUMBER,
  POS: T.POSSESSIVE,
  RP: T.PARTICLE,
  EX: T.PRONOUN,
};

async function examples(articlePath, labelPath) {
  const tags = new Map(
    readFileSync(labelPath, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map((d) => [d.id, d.tag]),
  );
  const sentences = [];
  for await (const { id, document } of readArticles(articlePath, dist)) {
    const penn = tags.get(id);
    for (const { firstToken, lastToken } of document.sentences) {
      const gold = penn.slice(firstToken, lastToken).map((tag) => PENN[tag] ?? T.OTHER);
      sentences.push({ tokens: document.tokens.slice(firstToken, lastToken), gold });
    }
  }
  return sentences;
}

/** How often each word has each tag; words in lower case only, or all. */
function countTags(sentences, capitals) {
  const counts = new Map();
  for (const { tokens, gold } of sentences)
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word" || (token.capital && !capitals)) continue;
      const row = counts.get(token.lower) ?? new Float64Array(T.TAG_COUNT);
      row[gold[at]] += 1;
      counts.set(token.lower, row);
    }
  return counts;
}

/** Words that have a tag of the closed sets at least five times and in 2 % of their uses. */
function closedWords(sentences) {
  const words = [];
  for (const [word, row] of countTags(sentences, true)) {
    const total = row.reduce((a, b) => a + b, 0);
    const closed = total - OPEN_TAGS.reduce((sum, tag) => sum + row[tag], 0);
    if (closed >= 5 && closed / total >= 0.02) words.push(word);
  }
  return new Set(words.sort());
}

/** Common words in lower case with one tag in 99.5 % of their uses. */
function commonWords(sentences) {
  const common = new Map();
  for (const [word, row] of countTags(sentences, false)) {
    const total = row.reduce((a, b) => a + b, 0);
    const best = row.indexOf(Math.max(...row));
    if (total >= LEAST_COUNT && row[best] / total >= PURITY) common.set(word, best);
  }
  return common;
}

const train = await examples(articles, labels);
const common = commonWords(train);
const closed = closedWords(train);
const ALL_TAGS = T.TAG_NAMES.map((_, tag) => tag);
const weights = new Float64Array(F.TAG_WEIGHTS);
const sums = new Float64Array(F.TAG_WEIGHTS);
const touched = new Uint16Array(F.TAG_WEIGHTS);
const rows = new Int32Array(F.TAG_FEATURES);
let step = 0;

function knownTag(tokens, at) {
  const token = tokens[at];
  if (token.kind === "word" && !token.capital && common.has(token.lower)) return common.get(token.lower);
  return token.kind === "word" ? -1 : certainTag(token, tokens[at - 1]);
}

function best(table, token) {
  let winner = 0;
  let high = Number.NEGATIVE_INFINITY;
  for (const tag of token.kind === "word" && !closed.has(token.lower) ? OPEN_TAGS : ALL_TAGS) {
    let score = 0;
    for (const row of rows) score += table[row + tag];
    if (score > high) [winner, high] = [tag, score];
  }
  return winner;
}

function learn(row, tag, by) {
  weights[row + tag] += by;
  sums[row + tag] += by * step;
  touched[row + tag] += 1;
}

function run(sentences, table, teach) {
  let right = 0;
  let all = 0;
  for (const { tokens, gold } of sentences) {
    const forms = F.readForms(tokens, 0, tokens.length);
    let previous = F.START_TAG;
    let before = F.START_TAG;
    for (let at = 0; at < tokens.length; at += 1) {
      let tag = knownTag(tokens, at);
      if (tag < 0) {
        step += 1;
        F.writeTagFeatures(rows, forms, tokens[at].lower, at, previous, before);
        tag = best(table, tokens[at]);
        if (teach && tag !== gold[at])
          for (const row of rows) {
            learn(row, gold[at], 1);
            learn(row, tag, -1);
          }
      }
      if (tokens[at].kind === "word") {
        all += 1;
        if (tag === gold[at]) right += 1;
      }
      before = previous;
      previous = tag;
    }
  }
  return right / all;
}

const random = seeded(7);
for (let round = 0; round < ROUNDS; round += 1)
  console.log(round, run(shuffled(train, random), weights, true).toFixed(4));
const averaged = weights.map((weight, at) =>
  touched[at] >= Number(process.env.TOUCH ?? 6) ? weight - sums[at] / step : 0,
);
const sorted = averaged
  .map(Math.abs)
  .filter((w) => w > 0)
  .sort();
const scale = 31 / sorted[Math.floor(sorted.length * Number(process.env.Q ?? 0.9999))];
console.log(
  "quantiles",
  [0.5, 0.9, 0.99, 0.995, 0.999, 0.9999].map((q) => sorted[Math.floor(sorted.length * q)]),
);
const test = testArticles ? await examples(testArticles, testLabels) : null;
for (const least of [2, 3, 4]) {
  const table = quantize(averaged, scale, least);
  console.log(
    "least",
    least,
    "weights",
    table.filter((w) => w !== 0).length,
    "bytes",
    packWeights(table).length,
    "test",
    test && run(test, table, false).toFixed(4),
  );
}
if (test) console.log("unquantized", run(test, averaged, false).toFixed(4));
const table = quantize(averaged, scale, Number(process.env.LEAST ?? 3));

const PROVENANCE = `/**
 * Generated by scripts/train/train-tagger.mjs; do not edit. Learned from the training part of PolNeAR 1.0 (840 US news
 * articles, 2015–16), whose parts of speech spaCy's small English model 3.8 (MIT) labelled.
 *
 * @module
 */
`;
writeFileSync(
  join(out, "tagger.ts"),
  `${PROVENANCE}
/** Weights of the tagger, as \`unpackWeights\` reads them. */
export const PACKED_TAG_WEIGHTS =
  ${asLiteral(packWeights(table))};
`,
);
const lists = T.TAG_NAMES.map((_, tag) =>
  [...common]
    .filter(([, t]) => t === tag)
    .map(([word]) => word)
    .sort()
    .join(" "),
);
writeFileSync(
  join(out, "word-tags.ts"),
  `${PROVENANCE}
/** For each tag, in the order of \`TAG_NAMES\`, the common words that have no other. */
const WORDS: readonly string[] = [
${lists.map((list) => `  ${JSON.stringify(list)},`).join("\n")}
];

/** Words that can be something else than a noun, name, adjective, adverb or verb; in lower case. */
export const CLOSED_WORDS: ReadonlySet<string> = new Set(
  ${JSON.stringify([...closed].join(" "))}.split(" "),
);

/** The tag of common words that have only one; in lower case. */
export const COMMON_WORD_TAGS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((list, tag) => list.split(" ").filter(Boolean).map((word): [string, number] => [word, tag])),
);
`,
);
console.log("common words", common.size);
