import type { Grammar } from "../../grammar/grammar.ts";
import { unpackWeights } from "../../grammar/packed-weights.ts";
import {
  EDGE_SCALE,
  PACKED_EDGE_WEIGHTS,
  PACKED_PLACE_WEIGHTS,
  PACKED_TRUST_WEIGHTS,
  PLACE_SCALE,
  TRUST_SCALE,
} from "../../lexicon/weights/content.ts";
import type { Utf16Span } from "../../span.ts";
import type { Attribution, Cue } from "../attribution.ts";
import type { Stretch } from "../stretches.ts";
import type { ContentWeights, TokenSpan } from "./choose-content.ts";
import { EDGE_ROWS, PLACE_ROWS, PLACES } from "./content-features.ts";
import { type CueMap, type CuePlace, type MarkedTokens, placeCue } from "./cue-place.ts";
import { dropRivals } from "./drop-rivals.ts";
import { isStatement } from "./is-statement.ts";
import { nameConstruction } from "./name-construction.ts";
import { proposeContent } from "./propose-content.ts";
import { TRUST_ROWS, trust } from "./trust.ts";

const WEIGHTS: ContentWeights = {
  place: unpackWeights(PACKED_PLACE_WEIGHTS, PLACE_ROWS * PLACES),
  placeScale: PLACE_SCALE,
  edge: unpackWeights(PACKED_EDGE_WEIGHTS, EDGE_ROWS),
  edgeScale: EDGE_SCALE,
};
const TRUST = unpackWeights(PACKED_TRUST_WEIGHTS, TRUST_ROWS);

/** Content that is less probably right than this is no quote. */
const LEAST_CONFIDENCE = 0.55;
/** With words in marks in it, it must be more probable: other passes make a good quote of the marks and what is near. */
const LEAST_WITH_MARKS = 0.7;

/**
 * Finds reported speech: what was said without marks, and the clauses round words in marks (mixed quotes). For each cue
 * one linear model decides where its content stands, a second where it begins and ends, a third whether to believe them.
 *
 * @param cues of the whole document, in order
 * @param stretches the words in marks; a stretch that is taken into a mixed quote is in its `quoted`
 */
export function findIndirect(grammar: Grammar, cues: readonly Cue[], stretches: readonly Stretch[]): Attribution[] {
  const { sentences } = grammar.document;
  const map = mapCues(grammar, cues, stretches);
  const found: Attribution[] = [];
  let index = 0;
  for (const cue of cues) {
    while ((sentences[index]?.lastToken ?? Number.POSITIVE_INFINITY) <= cue.headToken) index += 1;
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const attribution = attribute(placeCue(map, sentence, cue), index, stretches);
    if (attribution !== null) found.push(attribution);
  }
  return dropRivals(found);
}

/** Looks up, for each token, the cue that it heads and the marks that hold it. */
export function mapCues(grammar: Grammar, cues: readonly Cue[], pairs: readonly MarkedTokens[]): CueMap {
  const size = grammar.document.tokens.length + 1;
  const cueOf = new Int32Array(size).fill(-1);
  const pairOf = new Int32Array(size).fill(-1);
  for (const [index, cue] of cues.entries()) cueOf[cue.headToken] = index;
  for (const [index, pair] of pairs.entries()) pairOf.fill(index, pair.firstToken, pair.lastToken);
  return { grammar, cues, cueOf, pairs, pairOf };
}

function attribute(place: CuePlace, sentence: number, stretches: readonly Stretch[]): Attribution | null {
  const found = proposeContent(place, WEIGHTS);
  if (found === null || !isStatement(found)) return null;
  const confidence = trust(found, TRUST, TRUST_SCALE);
  if (confidence < (found.hasMarks ? LEAST_WITH_MARKS : LEAST_CONFIDENCE)) return null;
  const quoted = stretchesIn(place, found.spans, stretches);
  return {
    kind: quoted.length > 0 ? "mixed" : "indirect",
    content: found.spans.map((span) => toCharacters(place, span)),
    quoted,
    cue: place.cue,
    source: null,
    rule: nameConstruction(place, found.where, found.spans),
    sentence,
    block: blockOf(place),
    confidence,
  };
}

/** The stretches of speech within the spans. */
function stretchesIn({ pairOf }: CuePlace, spans: readonly TokenSpan[], stretches: readonly Stretch[]): Utf16Span[] {
  const found = new Set<Stretch>();
  for (const { first, last } of spans)
    for (let at = first; at < last; at += 1) {
      const stretch = stretches[pairOf[at] ?? -1];
      if (stretch !== undefined && (stretch.use === "speech" || stretch.use === "scare")) found.add(stretch);
    }
  return [...found].map(({ start, end }) => ({ start, end }));
}

function toCharacters({ grammar }: CuePlace, span: TokenSpan): Utf16Span {
  const { tokens } = grammar.document;
  const start = tokens[span.first]?.start ?? 0;
  return { start, end: tokens[span.last - 1]?.end ?? start };
}

function blockOf({ grammar, cue }: CuePlace): number {
  return grammar.document.blocks.findIndex(
    (block) => block.firstToken <= cue.headToken && cue.headToken < block.lastToken,
  );
}
