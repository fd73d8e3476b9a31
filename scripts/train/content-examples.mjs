// Cues of the training articles, with the content that the annotators gave them, in tokens.
import { load, readArticles } from "./read-articles.mjs";

const PADDING = /[\s"“”„«»‘’'‚`,.;:!?…()[\]\u2013\u2014-]/;

/**
 * Reads articles into `{ article, document, places, gold, others }`: `places` are the cues that the project finds, `gold`
 * says for each what it has: null (nothing), "ignore" (another cue of the same attribution), or `{ where, before, after }`
 * with token ranges. `others` are cues that report no speech ("believes that"), with gold of the same form: their content
 * begins and ends as that of speech does.
 */
export async function readExamples(path, dist) {
  const { readGrammar, tagSentence } = await load(dist, "grammar/grammar.js");
  const { isVerb } = await load(dist, "grammar/tags.js");
  const { findQuotationMarks } = await load(dist, "text/quotation-marks.js");
  const { findCues } = await load(dist, "quotes/cues.js");
  const { placeCue } = await load(dist, "quotes/indirect/cue-place.js");
  const { mapCues } = await load(dist, "quotes/indirect/find-indirect.js");
  const where = await load(dist, "quotes/indirect/content-features.js");
  const examples = [];
  for await (const { article, document } of readArticles(path, dist)) {
    const grammar = readGrammar(document);
    const cues = findCues(grammar);
    const map = mapCues(grammar, cues, findQuotationMarks(document).pairs);
    let sentence = 0;
    const places = cues.map((cue) => {
      while (document.sentences[sentence].lastToken <= cue.headToken) sentence += 1;
      return placeCue(map, document.sentences[sentence], cue);
    });
    const gold = alignGold(article, document, places, where);
    const others = otherCues(article, map, places, { tagSentence, isVerb, placeCue, where });
    examples.push({ article, document, places, gold, others });
  }
  return examples;
}

/** The rows of each attribution that has a cue. */
function groupByAttribution(article) {
  const groups = new Map();
  for (const quote of article.quotes) {
    if (quote.cueStart === null) continue;
    if (!groups.has(quote.attribution)) groups.set(quote.attribution, []);
    groups.get(quote.attribution).push(quote);
  }
  return groups;
}

function alignGold(article, document, places, where) {
  const gold = places.map(() => null);
  for (const quotes of groupByAttribution(article).values()) {
    const [{ cueStart, cueEnd }] = quotes;
    const inside = places
      .map((place, index) => ({ place, index, head: document.tokens[place.cue.headToken] }))
      .filter(({ head }) => head.start < cueEnd && head.end > cueStart);
    if (inside.length === 0) continue;
    const verbs = inside.filter(({ place }) => place.cue.form !== "noun");
    const chosen = verbs.at(-1) ?? inside.at(-1);
    for (const { index } of inside) if (gold[index] === null) gold[index] = "ignore";
    gold[chosen.index] = alignQuotes(article.text, document, chosen.place, quotes, where);
  }
  return gold;
}

function otherCues(article, map, places, { tagSentence, isVerb, placeCue, where }) {
  const { document, tags } = map.grammar;
  const others = [];
  for (const quotes of groupByAttribution(article).values()) {
    const [{ cueStart: start, cueEnd: end }] = quotes;
    const isKnown = places.some(({ cue }) => cue.start < end && cue.end > start);
    const index = document.sentences.findIndex((one) => one.start <= start && end <= one.end);
    if (isKnown || index < 0) continue;
    const sentence = document.sentences[index];
    tagSentence(map.grammar, index);
    const inside = [];
    for (let at = sentence.firstToken; at < sentence.lastToken; at += 1)
      if (document.tokens[at].start < end && document.tokens[at].end > start) inside.push(at);
    const headToken = inside.findLast((at) => isVerb(tags[at]));
    if (headToken === undefined) continue;
    const range = { firstToken: inside[0], lastToken: inside.at(-1) + 1, headToken, start, end };
    const cue = { ...range, lemma: document.tokens[headToken].lower, form: "verb", strength: 0.5 };
    const place = placeCue(map, sentence, cue);
    others.push({ place, gold: alignQuotes(article.text, document, place, quotes, where) });
  }
  return others;
}

function alignQuotes(text, document, place, quotes, { AFTER, AROUND, BEFORE, ALL_IN_MARKS }) {
  const spoken = quotes.filter((quote) => quote.kind !== "direct");
  if (spoken.length === 0) return { where: ALL_IN_MARKS };
  let before = null;
  let after = null;
  for (const quote of spoken) {
    const range = toTokens(text, document, place, quote.start, quote.end);
    if (range === null) continue;
    if (range.last <= place.cue.firstToken) before = longer(before, range);
    else if (range.first >= place.cue.lastToken) after = longer(after, range);
  }
  if (before === null && after === null) return "ignore";
  return { where: before && after ? AROUND : before ? BEFORE : AFTER, before, after };
}

const longer = (a, b) => (a === null || b.last - b.first > a.last - a.first ? b : a);

/** The tokens of a span within the sentence of a cue, without marks and punctuation at its ends. */
function toTokens(text, document, place, from, to) {
  let start = from;
  let end = to;
  while (start < end && PADDING.test(text[start])) start += 1;
  while (end > start && PADDING.test(text[end - 1])) end -= 1;
  let first = -1;
  let last = -1;
  for (let at = place.first; at < place.last; at += 1) {
    const token = document.tokens[at];
    if (token.end <= start || token.start >= end) continue;
    if (first < 0) first = at;
    last = at + 1;
  }
  return first < 0 ? null : { first, last };
}
