import { NAME, NOUN } from "../../../src/grammar/tags.ts";
import { findCast } from "../../../src/people/find-cast.ts";
import { type FoundAttributions, findAttributions } from "../../../src/quotes/find-quotes.ts";
import { makeFeatures } from "../../../src/quotes/linear-model.ts";
import type { Scene } from "../../../src/quotes/scene.ts";
import { writeCandidateFeatures } from "../../../src/quotes/speakers/candidates/candidate-features.ts";
import type { Candidate, Frame } from "../../../src/quotes/speakers/candidates/candidates.ts";
import { writeNobodyFeatures } from "../../../src/quotes/speakers/candidates/nobody-features.ts";
import type { Situation } from "../../../src/quotes/speakers/candidates/situation.ts";
import { type Choice, decideSpeakers } from "../../../src/quotes/speakers/decide-speakers.ts";
import type { Utf16Span } from "../../../src/span.ts";
import { type AnnotatedArticle, type AnnotatedQuote, toDocument } from "../articles.ts";
import { type Rows, rowsOf } from "../choices.ts";

/** An article with what the first passes find in it. */
export interface ReadArticle {
  readonly article: AnnotatedArticle;
  readonly found: FoundAttributions;
}

/**
 * The candidates of an utterance, the last of which is "nobody"; `right` is null if the annotation does not say who is
 * right.
 */
export interface SpeakerExample {
  readonly candidates: readonly Rows[];
  readonly right: number | null;
}

/** Reads an article as far as the speakers' model needs it. */
export function readArticle(article: AnnotatedArticle): ReadArticle {
  const document = toDocument(article);
  return { article, found: findAttributions(document, findCast(document)) };
}

/**
 * The utterances of an article in order. Who spoke before is a feature: `choose` gives the index of the candidate that
 * the later utterances are to remember.
 */
export function listExamples(
  { article, found }: ReadArticle,
  choose: (example: SpeakerExample) => number,
): SpeakerExample[] {
  const examples: SpeakerExample[] = [];
  decideSpeakers(found.scene, found.attributions, (situation) => {
    const example = toExample(article, situation);
    examples.push(example);
    const index = choose(example);
    return { index: index === example.candidates.length - 1 ? -1 : index, probability: 1 };
  });
  return examples;
}

/** The candidate of a situation that the annotation means, as a choice: -1 for nobody, and if it does not say. */
export function annotatedChoice(article: AnnotatedArticle, situation: Situation): Choice {
  const row = quoteAgreeing(article.quotes, situation.frame);
  const index = row === null ? null : indexOf(row, situation);
  return { index: index === null || index === situation.candidates.length ? -1 : index, probability: 1 };
}

const FEATURES = makeFeatures(64);

function toExample(article: AnnotatedArticle, situation: Situation): SpeakerExample {
  const named = situation.candidates.map((_, index) =>
    rowsOf(FEATURES, (out) => writeCandidateFeatures(out, situation, index)),
  );
  const nobody = rowsOf(FEATURES, (out) => writeNobodyFeatures(out, situation));
  const row = quoteAgreeing(article.quotes, situation.frame);
  return { candidates: [...named, nobody], right: row === null ? null : indexOf(row, situation) };
}

/** With less in common, content and annotated content are not of one utterance. */
const MIN_AGREEMENT = 0.45;

/** The quote that the content of a frame agrees with best, if it agrees with any. */
export function quoteAgreeing<Quote extends Utf16Span>(
  quotes: readonly Quote[],
  { attribution }: Pick<Frame, "attribution">,
): Quote | null {
  let best: Quote | null = null;
  let top = MIN_AGREEMENT;
  for (const part of attribution.content)
    for (const row of quotes) {
      const agreement = jaccard(part, row);
      if (agreement > top) [best, top] = [row, agreement];
    }
  return best;
}

function shared(a: Utf16Span, b: Utf16Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function jaccard(a: Utf16Span, b: Utf16Span): number {
  return shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * The index of the candidate that the annotated source means, or of "nobody"; null if the source is not among the
 * candidates.
 */
function indexOf({ speakerStart, speakerEnd }: AnnotatedQuote, { scene, candidates }: Situation): number | null {
  if (speakerStart == null || speakerEnd == null) return candidates.length;
  const source = { start: speakerStart, end: speakerEnd };
  const inSource = candidates
    .filter(({ mention }) => shared(scene.cast.mentions[mention] ?? NOWHERE, source) > 0)
    .sort((a, b) => a.firstToken - b.firstToken);
  const heads = inSource.filter((candidate) => isHead(scene, candidate, source));
  const chosen = heads.find((candidate) => isBesideVerb(scene, candidate)) ?? heads[0] ?? inSource.at(-1);
  return chosen === undefined ? null : candidates.indexOf(chosen);
}

const NOWHERE: Utf16Span = { start: 0, end: 0 };

/** Whether a candidate stands beside the verb, as Poe does in "Roe and Poe said". */
function isBesideVerb({ cues, phraseTokens, mentionTokens }: Scene, { mention, cue }: Candidate): boolean {
  const first = cues[cue]?.firstToken;
  if (first === undefined) return false;
  return mentionTokens[mention]?.lastToken === first || phraseTokens[mention]?.lastToken === first;
}

/** Whether a mention heads its noun phrase: no possessive, noun or other mention follows right after it. */
function isHead({ document, mentionOf, grammar }: Scene, { lastToken }: Candidate, source: Utf16Span): boolean {
  const next = document.tokens[lastToken];
  if (next === undefined || (document.tokens.starts[lastToken] ?? 0) >= source.end) return true;
  return next.kind !== "possessive" && (mentionOf[lastToken] ?? -1) < 0 && !isNoun(grammar.tags[lastToken] ?? 0);
}

function isNoun(tag: number): boolean {
  return tag === NOUN || tag === NAME;
}
