import { readdirSync, readFileSync } from "node:fs";
import { type Passage, type PassageQuote, parsePassages } from "../../../bench/kinds/passages.ts";
import { readGrammar } from "../../../src/grammar/grammar.ts";
import { findFormulas } from "../../../src/quotes/anonymity/find-formulas.ts";
import type { Cue } from "../../../src/quotes/attribution.ts";
import { findCues } from "../../../src/quotes/cues/find-cues.ts";
import type { Utf16Span } from "../../../src/span.ts";
import type { Document } from "../../../src/text/document.ts";
import { type AnnotatedArticle, type AnnotatedQuote, type TrainingSet, toDocument } from "../articles.ts";
import { readNews } from "../news/read-news.ts";
import { readSentences } from "./read-sentences.ts";
import { varyPassages } from "./vary.ts";

/** Where the invented passages are: this folder, and the tests whose mistakes may be looked at. */
const FOLDERS = [".", "../../../tests/quotes/kinds", "../../../tests/quotes/short"];

/** Passages that measure how right the program is on text that nobody has tuned for: nothing is learned from them. */
const KEPT_BACK = /^(twelfth|thirteenth|.+-unseen)\.txt$/;

/** All invented passages, each with an id made of its file, kind and number. */
export function readAllPassages(): Passage[] {
  return FOLDERS.flatMap((folder) => readFolder(folder, parsePassages));
}

/**
 * {@link withPassages} and also the articles and sentences that are not keyed this way: all the texts whose parts of
 * speech a teacher labels.
 */
export function withAllTexts(set: TrainingSet): TrainingSet {
  const { articles, provenance } = withPassages(set);
  const others = [...readNews().map(({ article }) => article), ...readSentences()];
  const sentences = others.reduce((sum, { text }) => sum + text.split("\n\n").length, 0);
  return { articles: [...articles, ...others], provenance: `${provenance} and ${sentences} paragraphs and sentences` };
}

/** {@link withPassages}, with a variant of each passage that has one: see {@link varyPassages}. */
export function withVariants(set: TrainingSet): TrainingSet {
  const { articles, provenance } = withPassages(set);
  const variants = FOLDERS.flatMap((folder) => readFolder(folder, readVariants)).map(toArticle);
  return {
    articles: [...articles, ...variants],
    provenance: `${provenance}, of which ${variants.length} are told in another way, too`,
  };
}

/** The set with all invented passages behind its articles. */
export function withPassages({ articles, provenance }: TrainingSet): TrainingSet {
  const passages = readAllPassages().map(toArticle);
  return {
    articles: [...articles, ...passages],
    provenance: `${provenance}, and ${passages.length} invented passages`,
  };
}

function readFolder(name: string, parse: (source: string) => Passage[]): Passage[] {
  const folder = new URL(`${name}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt") && !KEPT_BACK.test(file));
  return files
    .sort()
    .flatMap((file) =>
      parse(readFileSync(new URL(file, folder), "utf8")).map((one) => ({ ...one, id: `${file} ${one.id}` })),
    );
}

/** The variants of the passages of a file; their ids are those of the originals with "#" at the end. */
function readVariants(source: string): Passage[] {
  const passages = parsePassages(source);
  return [...varyPassages(source)].flatMap(([number, other]) =>
    parsePassages(`== ${other}`).map((one) => ({ ...one, id: `${passages[number]?.id ?? ""}#` })),
  );
}

/**
 * A passage as an annotated article. Its key says which words are whose but not by which cue: that is taken to be the
 * nearest one in their sentence. Words whose row may be missing are `optional`.
 */
export function toArticle({ id, text, quotes }: Passage): AnnotatedArticle {
  const article: AnnotatedArticle = {
    id: `passages/${id}`,
    corpus: "passages",
    isWithoutCues: true,
    text,
    quotes: [],
  };
  const document = toDocument(article);
  const cues = findCues(readGrammar(document), findFormulas(document));
  return { ...article, quotes: quotes.map((quote) => toAnnotated(document, cues, quote)) };
}

function toAnnotated(document: Document, cues: readonly Cue[], quote: PassageQuote): AnnotatedQuote {
  const cue = nearestCue(document, cues, quote);
  const position = cue === null ? {} : { cueStart: cue.start, cueEnd: cue.end };
  const kind = kindOf(document.text, quote);
  return { ...quote, ...position, kind, speechCue: true, attribution: `${cue?.start ?? quote.start}` };
}

const MARKS = /["“”„«»]/u;
const OUTER_MARKS = /["“”„«»‘’']/u;

/** Direct if marks stand round all of it, inside or outside the span; mixed if they stand round a part. */
function kindOf(text: string, { start, end }: Utf16Span): AnnotatedQuote["kind"] {
  const isMark = (at: number) => OUTER_MARKS.test(text.charAt(at));
  const behind = /[,.!?]/u.test(text.charAt(end)) ? end + 1 : end;
  if ((isMark(start) && isMark(end - 1)) || (isMark(start - 1) && isMark(behind))) return "direct";
  return MARKS.test(text.slice(start, end)) ? "mixed" : "indirect";
}

/** How far from the words their cue may stand, in UTF-16 units: a hearer or a source may stand between. */
const REACH = 60;
/** The same for a noun: "his claim ⟨that …⟩", "a vow by Roe ⟨to go⟩". */
const NOUN_REACH = 20;

function nearestCue(document: Document, cues: readonly Cue[], words: Utf16Span): Cue | null {
  let nearest: Cue | null = null;
  let least = REACH + 1;
  for (const cue of cues) {
    const distance = cue.end <= words.start ? words.start - cue.end : cue.start - words.end;
    if (distance < 0 || distance >= least || (cue.form === "noun" && distance > NOUN_REACH)) continue;
    if (!isInOneSentence(document, cue, words)) continue;
    [nearest, least] = [cue, distance];
  }
  return nearest;
}

/** Whether the cue stands in the same sentence as the edge that is nearer to it. */
function isInOneSentence({ sentences }: Document, cue: Utf16Span, { start, end }: Utf16Span): boolean {
  const edge = cue.start < start ? start : end - 1;
  return sentences.some((one) => one.start <= cue.start && cue.start < one.end && one.start <= edge && edge < one.end);
}
