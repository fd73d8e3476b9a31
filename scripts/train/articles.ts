import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { GoldQuote } from "../../bench/accuracy/gold.ts";
import { readGrammar } from "../../src/grammar/grammar.ts";
import { ENGLISH } from "../../src/languages/en/english.ts";
import type { Language } from "../../src/languages/language.ts";
import { findCast } from "../../src/people/find-cast.ts";
import { findFormulas } from "../../src/quotes/anonymity/find-formulas.ts";
import { findCues } from "../../src/quotes/cues/find-cues.ts";
import { type Scene, setScene } from "../../src/quotes/scene.ts";
import { type Document, readDocument } from "../../src/text/document.ts";
import { findParagraphs } from "../../src/text/paragraphs.ts";
import { findQuotationMarks, type MarkPair } from "../../src/text/quotation-marks.ts";

/** A contiguous fragment of what somebody said, as an annotator marked it. Offsets are UTF-16 units of the text. */
export interface AnnotatedQuote extends GoldQuote {
  /** The fragments of one utterance share it. */
  readonly attribution: string;
}

/** An annotated article: a line of the file that the models learn from. */
export interface AnnotatedArticle {
  readonly id: string;
  /** The name of the collection that the article is from. */
  readonly corpus?: string;
  readonly text: string;
  readonly quotes: readonly AnnotatedQuote[];
  /** Whether the annotation says what was said but not by which cue: the cues of its quotes are guessed. */
  readonly isWithoutCues?: boolean;
  /** English with a tagger that has not learned from the article; plain English, if left out. */
  readonly language?: Language;
}

/** The articles that the models learn from, and where they come from. */
export interface TrainingSet {
  readonly articles: readonly AnnotatedArticle[];
  /** For the head comments of the learned files: how many articles of what, and the hash of the file. */
  readonly provenance: string;
}

/** Reads a file of annotated articles, JSON lines. */
export function readTrainingSet(path: string): TrainingSet {
  const bytes = readFileSync(path);
  const lines = bytes.toString("utf8").split("\n");
  const articles = lines.filter((line) => line.trim() !== "").map((line): AnnotatedArticle => JSON.parse(line));
  const hash = createHash("sha256").update(bytes).digest("hex");
  const corpora = [...new Set(articles.map(({ corpus }) => CORPORA.get(corpus ?? "") ?? corpus ?? "no named corpus"))];
  return { articles, provenance: `${articles.length} articles of ${corpora.join(" and ")}, SHA-256 ${hash}` };
}

const CORPORA: ReadonlyMap<string, string> = new Map([
  ["polnear", "PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018; US political news of 2015–16)"],
]);

/** The article as the stages read it. Every paragraph counts as body, since the training texts have no other zones. */
export function toDocument({ text, language = ENGLISH }: AnnotatedArticle): Document {
  return readDocument(
    text,
    findParagraphs(text).map((paragraph) => ({ ...paragraph, zone: "body" })),
    language,
  );
}

/** The article as the models of marks see it, with the pairs of its marks. */
export function toScene(article: AnnotatedArticle): { readonly scene: Scene; readonly pairs: readonly MarkPair[] } {
  const document = toDocument(article);
  const { pairs } = findQuotationMarks(document);
  const grammar = readGrammar(document);
  return { scene: setScene(grammar, findCast(document), findCues(grammar, findFormulas(document)), pairs), pairs };
}
