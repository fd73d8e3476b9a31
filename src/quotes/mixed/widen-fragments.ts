import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { unpackWeights } from "../../grammar/packed-weights.ts";
import { findTag, stepBack } from "../../grammar/steps.ts";
import {
  AGENT,
  COORDINATOR,
  DESCRIBING,
  FREE_RELATIVE,
  GENITIVE,
  INDEFINITE,
  INFINITIVE_MARKER,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  NAME,
  PAST,
  PREPOSITION,
  PRONOUN,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import { DASHES_OR_HYPHEN } from "../../text/dashes.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Attribution } from "../attribution.ts";
import { isBehindNarration } from "../behind-narration.ts";
import { occasionAt } from "../circumstances/occasion-phrase.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { ownerOfEquated } from "../equated.ts";
import { isHearerBeforeMarks } from "../indirect/behind-hearer.ts";
import { isOfNaming } from "../indirect/naming.ts";
import { makeFeatures, sumOf } from "../linear-model.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { nounOfOutcry } from "../outcry.ts";
import { subjectInRelative } from "../relative-subject.ts";
import { type Scene, type TokenRange, tokensOf } from "../scene.ts";
import { gappedBefore, isGappedBehind } from "../speakers/in-sentence/gapped-subject.ts";
import { isStandalone } from "../standalone.ts";
import type { Stretch } from "../stretches.ts";
import { leadsToMeaning } from "../translation.ts";
import { isSpeakerPrinted } from "../turns/printed-speaker.ts";
import {
  describeFragment,
  FRAGMENT_ROWS,
  type Fragment,
  writeEndFeatures,
  writeStartFeatures,
} from "./fragment-features.ts";

const MAX_FEATURES = 32;

const weightsIn: (language: Language) => Int8Array = perLanguage((language) =>
  unpackWeights(language.models.fragments.packed, FRAGMENT_ROWS),
);
const features = makeFeatures(MAX_FEATURES);

/**
 * Takes the words around a fragment in marks into what was said, which makes a mixed quote of it: declared ⟦a “no
 * limits partnership”⟧. Two models choose where the content begins and where it ends; for whole sentences in marks they
 * choose the marks. What stands for itself is left as it is, and no other quote takes it in. Fragments whose contents
 * meet become one quote. `quotes` are direct quotes in order; none is widened into the content of `clauses`.
 */
export function widenFragments(
  scene: Scene,
  stretches: readonly Stretch[],
  quotes: readonly Attribution[],
  clauses: readonly Attribution[],
): Attribution[] {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { content } of clauses)
    for (const span of content) {
      const { firstToken, lastToken } = tokensOf(scene.document.tokens, span);
      taken.fill(1, firstToken, lastToken);
    }
  const whole = stretches.filter((stretch) => isStandalone(scene, stretch));
  const standalone = new Set(whole.map((stretch) => stretch.start));
  for (const { firstToken, lastToken } of whole)
    if (standsApart(scene, lastToken)) taken.fill(1, firstToken, lastToken);
  const widened: Attribution[] = [];
  for (const quote of quotes) {
    const wide = standalone.has(quote.content[0]?.start ?? -1) ? quote : widen(scene, quote, taken);
    const before = widened.at(-1);
    if (before === undefined || !meet(before, wide)) widened.push(wide);
    else if (before.quoted.length < MAX_FRAGMENTS) widened[widened.length - 1] = merge(before, wide);
  }
  return widened;
}

/** How many tokens may be inserted into a quote: “Far from it,” Roe “was glad”. */
const INSERTED = 3;

/** Whether no other marks open within {@link INSERTED} tokens behind a token. */
function standsApart({ pairOf }: Scene, end: number): boolean {
  for (let at = end; at <= end + INSERTED; at += 1) if (isIn(pairOf, at)) return false;
  return true;
}

/** The rule of quotes that are widened this way. */
export const FRAGMENT = "phrase-around-marks";

/** At most this many fragments meet in one quote; the rest is left out. */
const MAX_FRAGMENTS = 12;

/**
 * A remark that union leaders called ⟦“a threat”⟧: whether the verb right before the marks has a subject of its own,
 * who said only what they hold. The same holds for somebody who is said to dismiss as ⟦“a threat”⟧ what stands before.
 */
function isOfRelative(scene: Scene, marks: TokenRange): boolean {
  const isAs = servesAs(scene.grammar, marks.firstToken - 1, PREDICATIVE);
  if (isAs && itemAt(scene.cues, scene.cueOf[marks.firstToken - 2])?.form === "verb") return true;
  const verb = itemAt(scene.cues, scene.cueOf[marks.firstToken - 1]);
  return verb?.form === "verb" && subjectInRelative(scene, verb.firstToken) >= 0;
}

/** "told the court ⟦“men were there”⟧ when asked": whether a verb and its hearer stand before these marks. */
function isToldSomebody({ cues, cueOf, grammar }: Scene, marks: TokenRange): boolean {
  for (let at = marks.firstToken - 1; at >= Math.max(0, marks.firstToken - LONGEST_HEARER); at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue !== undefined) return cue.form === "verb" && isHearerBeforeMarks(grammar, cue, marks);
  }
  return false;
}

/** The longest hearer, with a phrase of place, in tokens: "a public meeting in the town". */
const LONGEST_HEARER = 10;

/**
 * How often the words around marks, and their speaker, are right where the marks hold speech: measured in
 * cross-validation.
 */
const WIDENED = 0.65;

/** The same where a comma and a verb of speech follow the marks: Roe “is well,” said Moe. */
const REPORTED = 0.8;

function isFollowedByVerb({ document, cues, cueOf }: Scene, end: number): boolean {
  return document.tokens[end - 2]?.text === "," && itemAt(cues, cueOf[end])?.form === "verb";
}

function widen(scene: Scene, quote: Attribution, taken: Uint8Array): Attribution {
  const [marks, ...others] = quote.content;
  if (marks === undefined || isSpeakerPrinted(quote.rule)) return quote;
  const range = tokensOf(scene.document.tokens, marks);
  if (others.length > 0 && !opensInSentence(scene, range)) return quote;
  // “It was not the cries of ⟦“Go!”⟧ that hurt”: the marks hold everything that a crowd cries.
  if (nounOfOutcry(scene, range, false) >= 0) return quote;
  if (isOfRelative(scene, range) || ownerOfEquated(scene, range) !== null) return quote;
  if (gappedBefore(scene, range.firstToken) !== null || isToldSomebody(scene, range)) return quote;
  const fragment = describeFragment(scene, range);
  if (isBehindNarration(scene.grammar, fragment.sentenceStart, range)) return quote;
  const { firstToken: begin, lastToken: behind } = chooseEdges(scene, fragment);
  const lastToken = others.length > 0 ? range.lastToken : behind;
  const firstToken = startOfPair(scene, begin);
  if (firstToken === range.firstToken && lastToken === range.lastToken) return quote;
  if (firstToken === range.firstToken - 1 && servesAs(scene.grammar, firstToken, PREDICATIVE)) return quote;
  if (taken.subarray(firstToken, lastToken).includes(1)) return quote;
  const { tokens } = scene.document;
  const content = { start: tokens.starts[firstToken] ?? marks.start, end: tokens.ends[lastToken - 1] ?? marks.end };
  const sentence = scene.sentenceOf[firstToken] ?? quote.sentence;
  const confidence = quote.confidence * (isFollowedByVerb(scene, range.lastToken) ? REPORTED : WIDENED);
  return {
    ...quote,
    kind: "mixed",
    content: [content, ...others],
    quoted: quote.content,
    rule: FRAGMENT,
    sentence,
    confidence,
  };
}

/** How many tokens before the first marks may also have been said. */
const LONGEST_FRONT = 40;

/**
 * The mill is ⟨“late,”⟩ Roe said, “and cold”: whether words before the first of several marks may also have been said.
 * They hold no verb of speech.
 */
function opensInSentence({ cueOf, document, sentenceOf }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const first = document.sentences[sentenceOf[firstToken] ?? -1]?.firstToken ?? firstToken;
  if (first === firstToken || firstToken - first > LONGEST_FRONT || document.tokens[firstToken + 1]?.capital === true)
    return false;
  return document.tokens[lastToken - 2]?.text === "," && cueOf.subarray(first, firstToken).every((cue) => cue < 0);
}

function chooseEdges(scene: Scene, fragment: Fragment): TokenRange {
  const weights = weightsIn(scene.language);
  let first = { at: fragment.firstToken, score: Number.NEGATIVE_INFINITY };
  for (let at = fragment.firstToken; at >= fragment.sentenceStart; at -= 1) {
    if (leavesClause(scene, at, fragment.firstToken) || wordAt(scene, at) === ";") break;
    features.count = 0;
    writeStartFeatures(features, scene, fragment, at);
    const score = sumOf(features, weights) / scene.language.models.fragments.scale;
    if (score > first.score) first = { at, score };
  }
  let last = { at: fragment.lastToken, score: Number.NEGATIVE_INFINITY };
  const isClosed = isCalledOut(scene, fragment) || endsAtMarks(scene, fragment);
  const end = isClosed ? fragment.lastToken : endOfRelative(scene, fragment);
  for (let at = fragment.lastToken; at <= end; at += 1) {
    features.count = 0;
    writeEndFeatures(features, scene, fragment, at);
    const score = sumOf(features, weights) / scene.language.models.fragments.scale;
    if (score > last.score) last = { at, score };
  }
  const firstToken = behindPhrase(scene, behindComma(scene, first.at, fragment.firstToken), fragment.firstToken);
  return { firstToken, lastToken: last.at };
}

/**
 * Where a relative clause holds the marks, the comma before the main verb, “Roe, who attacked ⟦“the lazy” of the town⟧,
 * left”; otherwise the end of the sentence.
 */
function endOfRelative({ grammar }: Scene, { firstToken, lastToken, sentenceStart, sentenceEnd }: Fragment): number {
  const { tags } = grammar;
  let who = firstToken - 1;
  while (who > sentenceStart && tags[who] !== COMMA && !servesAs(grammar, who, DESCRIBING)) who -= 1;
  const isRelative = servesAs(grammar, who, DESCRIBING) && tags[who - 1] === COMMA;
  if (!isRelative || !holdsFinite(grammar, who, firstToken)) return sentenceEnd;
  for (let at = lastToken; at < sentenceEnd - 1; at += 1)
    if (tags[at] === COMMA && isFiniteVerb(tags[at + 1])) return at;
  return sentenceEnd;
}

/**
 * The opening of the pair of marks that holds a token, “dull ⟨farmers” who are “lazy”⟩; the token itself if none does.
 */
function startOfPair({ pairOf }: Scene, token: number): number {
  let at = token;
  while (isIn(pairOf, at) && pairOf[at] === pairOf[at - 1]) at -= 1;
  return at;
}

/**
 * “Order!” during the play, “Where is our money?” outside the bank: whether somebody calls this out, or asks it in a
 * whole sentence, so that nothing behind the marks belongs to it.
 */
function isCalledOut({ document: { tokens } }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const end = tokens[lastToken - 2]?.text;
  return end === "!" || (end === "?" && tokens[firstToken + 1]?.capital === true);
}

/** The longest time phrase and occasion behind marks, in tokens. */
const LONGEST_TIME = 6;
const LONGEST_OCCASION = 8;

/**
 * "hailed “a new day” ⟨on Monday⟩", "cited “ruin” ⟨in a letter⟩", "shouted “go” ⟨as he left⟩", "shouted “go” ⟨and
 * left⟩", "a “fool” ⟨by⟩ Roe", "who said he “snapped”⟨, will⟩ go", "used a word, “wet,” ⟨to⟩ describe it", "said “no”
 * ⟨and Moe “yes”⟩": whether the content ends at the marks because what follows says when, by whom or to what end it was
 * said, or is the verb of another clause.
 */
function endsAtMarks(scene: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const { cues, cueOf, document, grammar, language } = scene;
  const cue = itemAt(cues, cueOf[stepBack(grammar.tags, firstToken, DETERMINER) - 1]);
  const time = timePhraseAt(document.tokens, lastToken, lastToken + LONGEST_TIME);
  if (cue !== undefined && isOfNaming(language, cue) && time !== null) return true;
  if (cue?.form === "verb" && occasionAt(grammar, lastToken, lastToken + LONGEST_OCCASION) !== null) return true;
  if (servesAs(grammar, lastToken, AGENT) || leadsToMeaning(document, lastToken) >= 0) return true;
  if (isGappedBehind(scene, lastToken)) return true;
  if (grammar.tags[lastToken] === COMMA && isFiniteVerb(grammar.tags[lastToken + 1])) return true;
  if (document.tokens[lastToken - 2]?.text === "," && grammar.tags[lastToken] === TO) return true;
  const opener = wordAt(grammar, lastToken);
  // "said “no” ⟨without breaking⟩ her stride"
  const isManner = language.helpers.lackingWords.has(opener) && grammar.tags[lastToken + 1] === GERUND;
  const isMoment = isManner || language.smallWords.momentOpeners.has(opener);
  const isNext = servesAs(grammar, lastToken, COORDINATOR);
  const isOwn = isNext && (isFiniteVerb(grammar.tags[lastToken + 1]) || opensSentence(scene, firstToken + 1));
  return (isMoment || isOwn) && isIn(cueOf, firstToken - 1);
}

/** said “⟨Somebody⟩ help me” and let them: whether a token has a capital without being a name or "I". */
function opensSentence({ document, grammar, language }: Scene, first: number): boolean {
  const word = document.tokens[first];
  return word?.capital === true && grammar.tags[first] !== NAME && !language.speech.performers.has(word.lower);
}

/** "says ⟨now,⟩ “…”": skips an adverb and a comma behind the verb, which say when or how it was said. */
function behindComma({ grammar, cues, cueOf }: Scene, first: number, marks: number): number {
  const isApart = first + 1 < marks && grammar.tags[first] === ADVERB && grammar.tags[first + 1] === COMMA;
  return isApart && itemAt(cues, cueOf[first - 1])?.form === "verb" ? first + 2 : behindHalf(grammar, first, marks);
}

/**
 * "He timed it ⟨himself, and⟩ it was “late”": skips the end of a clause before "and" and another clause, where no
 * content begins.
 */
function behindHalf(grammar: Scene["grammar"], first: number, marks: number): number {
  let comma = marks - 1;
  while (comma > first && grammar.tags[comma] !== COMMA) comma -= 1;
  const isClause = servesAs(grammar, comma + 1, COORDINATOR) && grammar.tags[comma + 2] === PRONOUN;
  const isHalf = comma > first && isClause && isFiniteVerb(grammar.tags[comma + 3]);
  return isHalf && !holdsFinite(grammar, first, findTag(grammar.tags, first, comma + 1, COMMA)) ? comma + 2 : first;
}

/**
 * "told ⟨the court⟩, “…”", "in the words of ⟨the mayor⟩, “…”", "told ⟨him⟩ “no”": skips the phrase of somebody whom a
 * comma separates from the marks, or who is told. It is not part of what they hold.
 */
function behindPhrase({ cues, cueOf, grammar }: Scene, first: number, marks: number): number {
  const isTold = grammar.language.speech.hearerVerbs.has(itemAt(cues, cueOf[first - 1])?.lemma ?? "");
  if (isTold && first + 1 === marks && grammar.tags[first] === PRONOUN) return marks;
  const isBehindCue = isIn(cueOf, first - 1) || servesAs(grammar, first - 1, GENITIVE);
  const isParted = isBehindCue && first + 1 < marks && grammar.tags[marks - 1] === COMMA;
  return isParted && endOfNounPhrase(grammar, first, marks) === marks - 1 ? marks : first;
}

/**
 * Whether the content cannot reach back over a token. There a comma and a verb without a subject stand, "who ran the
 * show⟦, compared⟧ her to “…”", or what introduces the speaker or the marks: "was accused ⟦by⟧ Roe of “…”", "quotes Roe
 * ⟦as calling⟧ it “…”", "at which point the crowd ⟦chanted⟧ “…”", "the first thing she said ⟦was⟧ “…”", "what she said
 * in May ⟦was⟧ “…”", "said Roe⟦;⟧ “…”", "launched into a lament ⟦for⟧ the “…”". Or a dash separates it from the marks.
 */
function leavesClause({ grammar, cueOf, sentenceOf }: Scene, at: number, marks: number): boolean {
  const isAgent = isIn(cueOf, at - 1) && grammar.language.stances.claimantPrepositions.has(wordAt(grammar, at));
  const isQuoted = servesAs(grammar, at, PREDICATIVE) && grammar.tags[at + 1] === GERUND && isIn(cueOf, at + 1);
  const opener = itemAt(grammar.document.sentences, sentenceOf[at])?.firstToken ?? at;
  const isLaunched = grammar.tags[at] === PREPOSITION && servesAs(grammar, at - 2, INDEFINITE);
  const isOfRemark =
    isLaunched &&
    grammar.language.speech.equatedNouns.has(wordAt(grammar, at - 1)) &&
    !cueOf.subarray(opener, at).some((cue) => cue >= 0);
  const isOfCleft = isIn(cueOf, at - 1) || servesAs(grammar, opener, FREE_RELATIVE);
  const isCleft = at + 1 === marks && isOfCleft && isBe(grammar, at);
  // "was heard to ⟦say⟧ “…”"
  const isHeard =
    servesAs(grammar, at - 1, INFINITIVE_MARKER) &&
    grammar.language.helpers.perceivedForms.has(wordAt(grammar, at - 2));
  const isVerb = at + 1 === marks && isIn(cueOf, at) && (isHeard || isFiniteVerb(grammar.tags[at]));
  const isDash = at + 1 === marks && DASHES_OR_HYPHEN.has(grammar.document.tokens[at]?.text ?? "");
  return (
    isDash ||
    isOfRemark ||
    isAgent ||
    isQuoted ||
    isCleft ||
    isVerb ||
    (at + 1 === marks && wordAt(grammar, at) === ";") ||
    (at + 1 < marks && grammar.tags[at] === COMMA && grammar.tags[at + 1] === PAST)
  );
}

function meet(first: Attribution, second: Attribution): boolean {
  const left = first.content.at(-1);
  const right = second.content[0];
  return left !== undefined && right !== undefined && right.start < left.end;
}

function merge(first: Attribution, second: Attribution): Attribution {
  const quoted = [...marksOf(first), ...marksOf(second)];
  const confidence = Math.max(first.confidence, second.confidence);
  const content = withoutOverlaps([...first.content, ...second.content]);
  return { ...first, kind: "mixed", content, quoted, confidence, rule: FRAGMENT };
}

/** Parts in order, with overlapping ones merged, so that no character is said twice. */
function withoutOverlaps(parts: Attribution["content"]): Attribution["content"] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

function marksOf(quote: Attribution): Attribution["quoted"] {
  return quote.kind === "direct" ? quote.content : quote.quoted;
}
